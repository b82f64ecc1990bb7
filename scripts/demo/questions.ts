interface DemoDepartment {
  key: string
  name: string
  nameEn: string
}

/** As the page about the centre's structure names them, in its order. */
export const DEPARTMENTS: readonly DemoDepartment[] = [
  { key: 'tong-hop', name: 'Phòng Tổng hợp', nameEn: 'Administration' },
  { key: 'khuyen-cong', name: 'Phòng Khuyến công', nameEn: 'Industry Promotion' },
  { key: 'tiet-kiem', name: 'Phòng TKNL&SXSH', nameEn: 'Energy Saving and Cleaner Production' },
  { key: 'tu-van', name: 'Phòng Tư vấn', nameEn: 'Advice' },
  { key: 'xuc-tien', name: 'Phòng Xúc tiến thương mại', nameEn: 'Trade Promotion' },
]

interface DemoQuestion {
  kind: 'question' | 'suggestion'
  department: string
  title: string
  body: string
  answer: string
}

/** Oldest first. Nobody is named: the questions are made up. */
export const QUESTIONS: readonly DemoQuestion[] = [
  {
    kind: 'suggestion',
    department: 'xuc-tien',
    title: 'Nên có sơ đồ gian hàng trước ngày khai mạc phiên chợ',
    body: 'Đi chợ cùng người lớn tuổi, gia đình tôi mất thời gian tìm khu nông sản. Đề nghị đăng sơ đồ gian hàng trên cổng trước vài ngày.',
    answer:
      'Cảm ơn góp ý của bạn. Từ các phiên tới, Ban tổ chức sẽ kèm sơ đồ gian hàng vào trang của mỗi phiên chợ khi danh sách gian hàng đã chốt.\n\n(Câu hỏi và trả lời thuộc dữ liệu minh họa của cổng.)',
  },
  {
    kind: 'question',
    department: 'xuc-tien',
    title: 'Hộ gia đình có được đăng ký gian hàng ở phiên chợ hàng Việt không?',
    body: 'Nhà tôi làm mật ong và tiêu khô, chưa lập doanh nghiệp. Xin hỏi có đăng ký bán ở phiên chợ được không, cần mang theo gì?',
    answer:
      'Hộ kinh doanh và hộ gia đình có sản phẩm làm ra trong nước đều có thể đăng ký khi phiên chợ còn nhận. Điều kiện và thời hạn ghi ở trang của từng phiên chợ.\n\nBạn nên chuẩn bị giấy tờ về nguồn gốc, an toàn thực phẩm và nhãn sản phẩm.\n\n(Câu hỏi và trả lời thuộc dữ liệu minh họa của cổng.)',
  },
  {
    kind: 'question',
    department: 'khuyen-cong',
    title: 'Muốn được hỗ trợ máy móc thì bắt đầu từ đâu?',
    body: 'Cơ sở chế biến hạt điều của tôi có hơn mười lao động, muốn thay máy tách vỏ đã cũ. Xin hướng dẫn các bước.',
    answer:
      'Trước hết bạn xem trang hướng dẫn đăng ký đề án khuyến công trên cổng, ghi lại hiện trạng máy và sản lượng, rồi gọi Phòng Khuyến công để được xem xét sơ bộ trước khi lập đề án.\n\nKhông nên mua máy trước khi đề án được duyệt.\n\n(Câu hỏi và trả lời thuộc dữ liệu minh họa của cổng.)',
  },
]
