import { h2, image, p, ul } from '../notation'
import type { DemoPage } from '../types'

export const page: DemoPage = {
  key: 'about',
  startCounts: { views: 5210 },
  vi: {
    title: 'Giới thiệu: chức năng, nhiệm vụ',
    summary:
      'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp đồng hành cùng các cơ sở công nghiệp nông thôn từ ý tưởng đến sản phẩm.',
    body: [
      p(
        'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp là đơn vị sự nghiệp công lập trực thuộc Sở Công Thương, có nhiệm vụ khuyến khích, hỗ trợ phát triển công nghiệp – tiểu thủ công nghiệp và cung cấp dịch vụ tư vấn trong lĩnh vực công nghiệp. Từ ngày 01/7/2025, sau khi tỉnh Bình Phước hợp nhất với tỉnh Đồng Nai, cơ quan chủ quản là Sở Công Thương tỉnh Đồng Nai.',
      ),
      image(
        'rubber-hills',
        'Tranh vẽ những hàng cao su thẳng tắp chạy về phía đồi xa trong nắng sớm',
        'Vùng đất của điều, cao su và hồ tiêu. Tranh minh họa.',
      ),
      h2('Khuyến công'),
      ul(
        'Tham mưu xây dựng kế hoạch, chương trình khuyến công và tổ chức thực hiện sau khi được phê duyệt.',
        'Hướng dẫn cơ sở công nghiệp nông thôn lập đề án, tiếp cận nguồn hỗ trợ.',
        'Tổ chức bình chọn, tôn vinh sản phẩm công nghiệp nông thôn tiêu biểu.',
        'Đào tạo, tập huấn, tổ chức tham quan học tập kinh nghiệm.',
      ),
      h2('Sản xuất sạch hơn và tiết kiệm năng lượng'),
      ul(
        'Tuyên truyền, tập huấn và đánh giá nhanh tại cơ sở sản xuất.',
        'Tư vấn kiểm toán năng lượng, giải pháp sử dụng năng lượng tiết kiệm và hiệu quả.',
        'Theo dõi, tổng hợp và chia sẻ kinh nghiệm giữa các cơ sở.',
      ),
      h2('Tư vấn phát triển công nghiệp'),
      ul(
        'Lập dự án đầu tư, phương án di dời, bố trí mặt bằng nhà xưởng.',
        'Chọn thiết bị, công nghệ phù hợp với quy mô.',
        'Hướng dẫn chuyển đổi số ở cơ sở nhỏ.',
      ),
      h2('Xúc tiến thương mại'),
      ul(
        'Tổ chức phiên chợ hàng Việt về vùng sâu, vùng xa.',
        'Kết nối cung cầu, hỗ trợ đưa sản phẩm lên sàn thương mại điện tử.',
      ),
      p(
        'Nội dung trang này được viết cho bản trình diễn của cổng thông tin; khi vận hành chính thức cần thay bằng quyết định quy định chức năng, nhiệm vụ hiện hành.',
      ),
    ],
  },
  en: {
    title: 'About us: functions and duties',
    summary: 'The centre goes along with rural industrial firms from the idea to the product.',
    body: [
      p(
        'The Centre for Industry Promotion and Industrial Development Consulting is a public service unit of the Department of Industry and Trade. It encourages and supports industry and handicrafts and gives advice to firms. Since Bình Phước merged into Đồng Nai on 1 July 2025, its parent body is the Department of Industry and Trade of Đồng Nai.',
      ),
      h2('Industry promotion'),
      ul(
        'Prepare plans and programmes and carry them out once approved.',
        'Help rural firms to draw up schemes and find support.',
        'Hold the selection of outstanding rural industrial products.',
        'Arrange training and study visits.',
      ),
      h2('Cleaner production and energy saving'),
      ul(
        'Information, training and quick assessments on site.',
        'Advice on energy audits and efficient use of energy.',
      ),
      h2('Industrial consulting'),
      ul(
        'Investment projects, relocation and layout of workshops.',
        'Choice of equipment.',
        'Going digital in small firms.',
      ),
      h2('Trade promotion'),
      ul(
        'Vietnamese-goods fairs in remote communes.',
        'Matching of supply and demand; help with selling online.',
      ),
      p(
        'This page was written for the demonstration of the portal and is to be replaced by the decision in force.',
      ),
    ],
  },
}
