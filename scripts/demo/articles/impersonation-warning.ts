import { h2, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'impersonation-warning',
  category: 'thong-bao',
  tags: ['chuyen-doi-so', 'dang-ky-de-an'],
  cover: 'phone-shield',
  postedAt: '2026-06-18T10:45:00+07:00',
  byline: 'Ban Biên tập',
  source: 'Phòng Tổng hợp',
  startCounts: { views: 1573 },
  vi: {
    title: 'Cảnh giác với đối tượng mạo danh cán bộ khuyến công để thu phí hồ sơ',
    summary:
      'Trung tâm không thu phí tiếp nhận, thẩm định hồ sơ và không yêu cầu chuyển khoản vào tài khoản cá nhân. Khi nghi ngờ, hãy gọi lại số điện thoại công bố trên cổng thông tin.',
    body: [
      p(
        'Hình thức mạo danh cơ quan nhà nước để lừa đảo ngày càng tinh vi. Đối tượng thường tự xưng là cán bộ khuyến công, đọc đúng tên cơ sở và hứa “lo trọn gói” hồ sơ nếu chuyển trước một khoản. Nội dung dưới đây giúp các cơ sở nhận biết và phòng tránh.',
      ),
      h2('Dấu hiệu nhận biết'),
      ul(
        'Gọi từ số di động lạ, thúc giục quyết định ngay trong ngày.',
        'Yêu cầu chuyển tiền vào tài khoản mang tên cá nhân.',
        'Gửi đường dẫn tải ứng dụng hoặc trang đăng nhập không thuộc tên miền của cơ quan nhà nước.',
        'Xin mã xác thực ngân hàng, ảnh căn cước hai mặt.',
      ),
      h2('Trung tâm không bao giờ'),
      ul(
        'Thu phí tiếp nhận, khảo sát hay thẩm định hồ sơ khuyến công.',
        'Yêu cầu mua tài liệu, quà tặng hoặc đóng góp để được duyệt.',
        'Hẹn làm việc ngoài trụ sở mà không có giấy giới thiệu.',
      ),
      h2('Cần làm gì khi nghi ngờ?'),
      p(
        'Dừng cuộc gọi, không bấm vào đường dẫn, ghi lại số điện thoại và thời gian. Gọi lại theo số công bố tại trang [Liên hệ](/lien-he) để xác minh. Nếu đã chuyển tiền hoặc cung cấp thông tin, hãy báo ngay cho ngân hàng và công an nơi gần nhất.',
      ),
      p('Đề nghị các cơ sở chia sẻ thông báo này cho người làm kế toán và người thân cùng biết.'),
      h2('Cách tự bảo vệ lâu dài'),
      p(
        'Cơ sở nên thống nhất một người làm đầu mối giao dịch với cơ quan nhà nước, lưu sẵn các số điện thoại chính thức và quy định rõ: mọi khoản chi theo yêu cầu qua điện thoại phải được hai người xác nhận. Với thư điện tử, hãy kiểm tra địa chỉ gửi đến từng ký tự, không mở tệp đính kèm lạ. Đổi mật khẩu định kỳ và bật xác thực hai bước cho tài khoản ngân hàng, gian hàng trực tuyến.',
      ),
    ],
  },
}
