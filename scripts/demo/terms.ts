import type { DemoTerm } from './demo-term'

export const CATEGORIES = [
  {
    key: 'tin-khuyen-cong',
    name: 'Tin khuyến công',
    nameEn: 'Industry promotion news',
    description: 'Đề án, hội nghị và đời sống của các cơ sở công nghiệp nông thôn.',
    descriptionEn: 'Schemes, meetings and the daily life of rural industrial firms.',
  },
  {
    key: 'san-xuat-sach-hon',
    name: 'Sản xuất sạch hơn',
    nameEn: 'Cleaner production',
    description: 'Giảm nguyên liệu, nước thải và chất thải ngay từ trong dây chuyền.',
    descriptionEn: 'Using less material and making less waste, inside the production line itself.',
  },
  {
    key: 'tiet-kiem-nang-luong',
    name: 'Tiết kiệm năng lượng',
    nameEn: 'Energy saving',
    description: 'Kiểm toán năng lượng, chiếu sáng, điện mặt trời và cách dùng điện hợp lý.',
    descriptionEn: 'Energy audits, lighting, solar roofs and sensible use of electricity.',
  },
  {
    key: 'tu-van-phat-trien-cong-nghiep',
    name: 'Tư vấn phát triển công nghiệp',
    nameEn: 'Industrial consulting',
    description: 'Lập dự án, chọn thiết bị, cụm công nghiệp và chuyển đổi số.',
    descriptionEn: 'Project preparation, choice of equipment, industrial clusters and going digital.',
  },
  {
    key: 'san-pham-cong-nghiep-nong-thon-tieu-bieu',
    name: 'Sản phẩm công nghiệp nông thôn tiêu biểu',
    nameEn: 'Outstanding rural industrial products',
    description: 'Bình chọn các cấp, tiêu chí và câu chuyện phía sau mỗi sản phẩm.',
    descriptionEn: 'Selection at every level, its criteria, and the story behind each product.',
  },
  {
    key: 'xuc-tien-thuong-mai',
    name: 'Xúc tiến thương mại',
    nameEn: 'Trade promotion',
    description: 'Phiên chợ hàng Việt, hội chợ, kết nối cung cầu và thương mại điện tử.',
    descriptionEn: 'Vietnamese-goods fairs, matching of supply and demand, and online trade.',
  },
  {
    key: 'thong-bao',
    name: 'Thông báo',
    nameEn: 'Notices',
    description: 'Thông báo của Trung tâm gửi các cơ sở sản xuất và người dân.',
    descriptionEn: 'Notices of the centre to firms and citizens.',
  },
] as const satisfies readonly DemoTerm[]
export type CategoryKey = (typeof CATEGORIES)[number]['key']

export const TAGS = [
  { key: 'khuyen-cong-quoc-gia', name: 'Khuyến công quốc gia', nameEn: 'National industry promotion' },
  { key: 'khuyen-cong-dia-phuong', name: 'Khuyến công địa phương', nameEn: 'Local industry promotion' },
  { key: 'may-moc-thiet-bi', name: 'Máy móc, thiết bị', nameEn: 'Machinery' },
  { key: 'hat-dieu', name: 'Hạt điều', nameEn: 'Cashew' },
  { key: 'ho-tieu', name: 'Hồ tiêu', nameEn: 'Pepper' },
  { key: 'cao-su', name: 'Cao su', nameEn: 'Rubber' },
  { key: 'tinh-bot-san', name: 'Tinh bột sắn', nameEn: 'Cassava starch' },
  { key: 'dao-tao-nghe', name: 'Đào tạo nghề', nameEn: 'Vocational training' },
  { key: 'kiem-toan-nang-luong', name: 'Kiểm toán năng lượng', nameEn: 'Energy audit' },
  { key: 'dien-mat-troi', name: 'Điện mặt trời', nameEn: 'Solar power' },
  { key: 'phien-cho-hang-viet', name: 'Phiên chợ hàng Việt', nameEn: 'Vietnamese-goods fairs' },
  { key: 'thuong-mai-dien-tu', name: 'Thương mại điện tử', nameEn: 'E-commerce' },
  { key: 'chuyen-doi-so', name: 'Chuyển đổi số', nameEn: 'Digital transformation' },
  { key: 'lang-nghe', name: 'Làng nghề', nameEn: 'Craft villages' },
  { key: 'dang-ky-de-an', name: 'Đăng ký đề án', nameEn: 'Scheme applications' },
] as const satisfies readonly DemoTerm[]
export type TagKey = (typeof TAGS)[number]['key']

export const DOCUMENT_TYPES = [
  { key: 'luat', name: 'Luật', nameEn: 'Law' },
  { key: 'nghi-dinh', name: 'Nghị định', nameEn: 'Decree' },
  { key: 'quyet-dinh', name: 'Quyết định', nameEn: 'Decision' },
  { key: 'thong-tu', name: 'Thông tư', nameEn: 'Circular' },
  { key: 'ke-hoach', name: 'Kế hoạch', nameEn: 'Plan' },
  { key: 'cong-van', name: 'Công văn', nameEn: 'Official letter' },
  { key: 'thong-bao', name: 'Thông báo', nameEn: 'Notice' },
] as const satisfies readonly DemoTerm[]
export type DocumentTypeKey = (typeof DOCUMENT_TYPES)[number]['key']

export const ISSUERS = [
  { key: 'quoc-hoi', name: 'Quốc hội', nameEn: 'National Assembly' },
  { key: 'chinh-phu', name: 'Chính phủ', nameEn: 'Government' },
  { key: 'thu-tuong-chinh-phu', name: 'Thủ tướng Chính phủ', nameEn: 'Prime Minister' },
  { key: 'bo-cong-thuong', name: 'Bộ Công Thương', nameEn: 'Ministry of Industry and Trade' },
  { key: 'bo-tai-chinh', name: 'Bộ Tài chính', nameEn: 'Ministry of Finance' },
  {
    key: 'ubnd-tinh-binh-phuoc',
    name: 'UBND tỉnh Bình Phước',
    nameEn: 'People’s Committee of Bình Phước province (until 30 June 2025)',
  },
  {
    key: 'so-cong-thuong-binh-phuoc',
    name: 'Sở Công Thương tỉnh Bình Phước',
    nameEn: 'Department of Industry and Trade of Bình Phước (until 30 June 2025)',
  },
  { key: 'trung-tam', name: 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp', nameEn: 'The centre' },
] as const satisfies readonly DemoTerm[]
export type IssuerKey = (typeof ISSUERS)[number]['key']

export const SUBJECT_AREAS = [
  { key: 'khuyen-cong', name: 'Khuyến công', nameEn: 'Industry promotion' },
  { key: 'san-xuat-sach-hon', name: 'Sản xuất sạch hơn', nameEn: 'Cleaner production' },
  { key: 'nang-luong', name: 'Năng lượng', nameEn: 'Energy' },
  {
    key: 'san-pham-tieu-bieu',
    name: 'Sản phẩm công nghiệp nông thôn tiêu biểu',
    nameEn: 'Outstanding rural industrial products',
  },
  { key: 'xuc-tien-thuong-mai', name: 'Xúc tiến thương mại', nameEn: 'Trade promotion' },
] as const satisfies readonly DemoTerm[]
export type SubjectAreaKey = (typeof SUBJECT_AREAS)[number]['key']
