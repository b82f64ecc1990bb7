import { attachment, h2, ol, p, table } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'apply-for-2027',
  category: 'thong-bao',
  tags: ['dang-ky-de-an', 'khuyen-cong-dia-phuong'],
  cover: 'papers',
  postedAt: '2026-11-03T07:30:00+07:00',
  byline: 'Ban Biên tập',
  source: 'Phòng Khuyến công',
  startCounts: { views: 865 },
  vi: {
    title: 'Thông báo tiếp nhận đăng ký đề án khuyến công địa phương năm 2027',
    summary:
      'Trung tâm tiếp nhận phiếu đăng ký nhu cầu hỗ trợ từ các cơ sở công nghiệp nông thôn để tổng hợp kế hoạch năm 2027. Mẫu đơn và hướng dẫn kèm theo.',
    body: [
      p(
        'Để có cơ sở xây dựng kế hoạch khuyến công năm 2027, Trung tâm thông báo tiếp nhận đăng ký nhu cầu hỗ trợ của các cơ sở công nghiệp nông thôn. Thông báo này là dữ liệu minh họa của cổng thông tin.',
      ),
      h2('Nội dung có thể đăng ký'),
      table(
        'Nội dung | Đối tượng phù hợp | Giấy tờ kèm theo',
        'Ứng dụng máy móc, thiết bị tiên tiến | Cơ sở đã có mặt bằng, thị trường | Báo giá, ảnh hiện trạng',
        'Mô hình trình diễn kỹ thuật | Cơ sở đầu tư công nghệ mới | Thuyết minh công nghệ',
        'Phát triển sản phẩm tiêu biểu | Có giấy chứng nhận còn hạn | Bản sao giấy chứng nhận',
        'Đào tạo, tập huấn | Nhóm từ 20 người trở lên | Danh sách học viên dự kiến',
      ),
      h2('Trình tự'),
      ol(
        'Tải và điền mẫu đơn; nếu cần, gọi cán bộ để được hướng dẫn từng mục.',
        'Gửi đơn trực tiếp, qua bưu điện hoặc thư điện tử.',
        'Trung tâm kiểm tra, hẹn lịch khảo sát trong vòng mười lăm ngày làm việc.',
        'Cơ sở hoàn thiện hồ sơ sau khảo sát; danh mục đề xuất được công khai trên cổng thông tin.',
      ),
      h2('Mẫu đơn'),
      attachment('scheme-form'),
      p(
        'Hướng dẫn chi tiết có tại trang [Hướng dẫn đăng ký đề án khuyến công](/trang/huong-dan-dang-ky-de-an-khuyen-cong). Trung tâm không thu bất kỳ khoản phí nào khi tiếp nhận hồ sơ.',
      ),
      h2('Một số lưu ý'),
      p(
        'Phiếu đăng ký là căn cứ ban đầu để xây dựng kế hoạch, chưa phải là cam kết hỗ trợ. Cơ sở chỉ nên đăng ký nội dung thật sự cần và có khả năng đối ứng vốn; nội dung đã được hỗ trợ từ nguồn khác không đăng ký trùng. Mọi thay đổi về địa điểm, thiết bị hoặc tổng kinh phí sau khi nộp cần báo sớm để điều chỉnh kịp thời.',
      ),
    ],
  },
  en: {
    title: 'Applications open for local industry promotion schemes of 2027',
    summary:
      'Rural industrial firms may now state what help they need in 2027. Form and guidance are attached.',
    body: [
      p(
        'To prepare its plan for 2027 the centre asks rural industrial firms to state the help they need. This notice is illustrative data.',
      ),
      h2('What you can apply for'),
      table(
        'Kind of help | Suited to | Enclose',
        'Modern machinery | firms with premises and a market | quotations, photographs',
        'Demonstration of a technique | firms investing in new technology | description of the technology',
        'Development of an outstanding product | holders of a valid certificate | copy of the certificate',
        'Training | groups of 20 or more | list of participants',
      ),
      h2('Steps'),
      ol(
        'Fill in the form; staff help with each part by telephone.',
        'Hand it in, or send it by post or e-mail.',
        'The centre checks it and arranges a visit within fifteen working days.',
        'Complete your papers after the visit; the list of proposals is published here.',
      ),
      attachment('scheme-form'),
      p('No fee is taken for an application.'),
    ],
  },
}
