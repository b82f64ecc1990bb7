import { exampleNote } from '../example-note'
import { h2, ol, p, quote } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'drying-workshop-plan',
  category: 'tu-van-phat-trien-cong-nghiep',
  tags: ['may-moc-thiet-bi', 'dang-ky-de-an'],
  cover: 'factory-noon',
  postedAt: '2017-10-19T14:05:00+07:00',
  byline: 'Đỗ Hoàng Nam',
  source: 'Phòng Tư vấn',
  startCounts: { views: 1342 },
  vi: {
    title: 'Lập dự án xưởng sấy nông sản: bảy câu hỏi phải trả lời trước khi vay vốn',
    summary:
      'Nhiều dự án xưởng sấy lỡ mùa chỉ vì thiếu vài con số cơ bản. Phòng Tư vấn của Trung tâm tổng hợp bảy câu hỏi giúp chủ cơ sở tự rà soát.',
    body: [
      p(
        'Sấy là khâu quyết định chất lượng của hạt điều, hạt tiêu, chuối và nhiều loại trái cây. Nhu cầu đầu tư xưởng sấy tăng nhanh, nhưng không ít hồ sơ vay vốn bị trả lại vì phương án còn cảm tính. Dưới đây là bảy câu hỏi mà cán bộ thẩm định gần như chắc chắn sẽ đặt ra.',
      ),
      h2('Bảy câu hỏi'),
      ol(
        'Sấy cái gì, độ ẩm vào và ra là bao nhiêu, mỗi mẻ mấy giờ?',
        'Nguyên liệu mua ở đâu, mùa vụ kéo dài bao lâu, những tháng còn lại máy làm gì?',
        'Dùng nhiệt từ đâu: điện, củi, vỏ điều, hơi hay bơm nhiệt?',
        'Mặt bằng có đủ chỗ cho khu tiếp nhận, sấy, làm nguội và đóng gói theo một chiều?',
        'Ai mua sản phẩm, đã có hợp đồng hay mới là lời hứa?',
        'Vốn lưu động cho một vụ là bao nhiêu, lấy từ đâu?',
        'Nếu giá bán giảm mười phần trăm, dự án còn trả được nợ không?',
      ),
      h2('Đừng bắt đầu từ cái máy'),
      p(
        'Sai lầm thường gặp là chọn máy trước rồi mới tìm cách bố trí nhà xưởng và nguồn nguyên liệu. Trình tự nên là: thị trường, sản lượng, công nghệ, mặt bằng, thiết bị. Đi đúng trình tự, báo giá thiết bị sẽ so sánh được với nhau và ngân hàng cũng dễ thẩm định hơn.',
      ),
      quote(
        '“Anh em tư vấn hỏi tôi nhiều đến mức phát cáu. Về nhà ngồi tính lại mới thấy suýt nữa mua máy to gấp đôi nhu cầu,” một chủ cơ sở ở Phước Long kể.',
      ),
      h2('Trung tâm giúp được gì'),
      p(
        'Phòng Tư vấn hỗ trợ khảo sát, lập báo cáo kinh tế - kỹ thuật, so sánh phương án công nghệ và hướng dẫn hồ sơ khuyến công nếu dự án đủ điều kiện. Buổi làm việc đầu tiên không thu phí.',
      ),
      exampleNote,
    ],
  },
}
