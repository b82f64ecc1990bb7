import { exampleNote } from '../example-note'
import { h2, ol, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'online-market',
  category: 'xuc-tien-thuong-mai',
  tags: ['thuong-mai-dien-tu', 'chuyen-doi-so'],
  cover: 'phone-shop',
  postedAt: '2021-09-17T08:50:00+07:00',
  byline: 'Hoàng Thanh Tâm',
  source: 'Phòng Xúc tiến thương mại',
  startCounts: { views: 1693 },
  vi: {
    title: 'Đưa nông sản chế biến lên sàn: sáu bước để có đơn hàng đầu tiên',
    summary:
      'Khi việc đi lại bị hạn chế, sàn thương mại điện tử trở thành kênh bán hàng quan trọng. Bài viết hướng dẫn các cơ sở lần đầu mở gian hàng trực tuyến.',
    body: [
      p(
        'Những tháng giãn cách vì dịch bệnh, nhiều cơ sở chế biến nông sản có hàng mà không có chợ. Cũng trong thời gian ấy, một số cơ sở nhỏ lại bán được nhiều hơn trước nhờ gian hàng trực tuyến. Sự khác biệt nằm ở khâu chuẩn bị.',
      ),
      h2('Sáu bước mở gian hàng'),
      ol(
        'Chọn hai đến ba sản phẩm chủ lực, đủ hàng cho ít nhất một tháng.',
        'Hoàn thiện giấy tờ: đăng ký kinh doanh, an toàn thực phẩm, nhãn hàng hóa.',
        'Chụp ảnh dưới ánh sáng tự nhiên, thấy rõ hạt, màu và bao bì.',
        'Viết mô tả trả lời năm câu: là gì, của ai, ở đâu, dùng thế nào, bảo quản ra sao.',
        'Đóng thử và gửi cho người quen ở xa để kiểm tra độ bền của thùng.',
        'Phản hồi khách trong ngày, kể cả khi chưa có câu trả lời.',
      ),
      h2('Tính đúng giá bán'),
      p(
        'Bán trực tuyến phát sinh các khoản mà bán tại xưởng không có: phí sàn, phí thanh toán, thùng giấy, hàng hoàn. Hãy lập bảng tính trước; nếu chỉ cộng thêm tiền vận chuyển, cơ sở dễ bán nhiều mà lãi ít.',
      ),
      h2('Trung tâm đồng hành'),
      ul(
        'Hướng dẫn mở gian hàng theo nhóm nhỏ, mỗi nhóm không quá mười cơ sở.',
        'Hỗ trợ chụp ảnh, viết mô tả cho sản phẩm công nghiệp nông thôn tiêu biểu.',
        'Kết nối với đơn vị vận chuyển về lịch thu gom ở các xã xa.',
      ),
      p(
        'Cơ sở quan tâm xem liên kết Thương mại điện tử trên trang chủ hoặc đăng ký qua trang [Hỏi đáp](/hoi-dap).',
      ),
      exampleNote,
    ],
  },
}
