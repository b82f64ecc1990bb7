import { h2, p, table, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'industrial-cluster',
  category: 'tu-van-phat-trien-cong-nghiep',
  tags: ['lang-nghe'],
  cover: 'factory-rain',
  postedAt: '2019-11-28T15:35:00+07:00',
  byline: 'Đỗ Hoàng Nam',
  source: 'Phòng Tư vấn',
  startCounts: { views: 1588 },
  vi: {
    title: 'Vào cụm công nghiệp: được gì, cần chuẩn bị gì?',
    summary:
      'Di dời vào cụm công nghiệp giúp cơ sở có mặt bằng ổn định và hạ tầng dùng chung, song đòi hỏi kế hoạch chu đáo về chi phí, lao động và môi trường.',
    body: [
      p(
        'Nhiều xưởng mộc, cơ khí, chế biến nông sản hình thành từ sân nhà. Khi đơn hàng tăng, tiếng ồn, bụi và xe tải bắt đầu làm phiền hàng xóm. Cụm công nghiệp là lời giải được nhắc đến nhiều, nhưng quyết định di dời không nên vội.',
      ),
      h2('Lợi ích nhìn thấy được'),
      ul(
        'Đất có thời hạn rõ ràng, thuận lợi khi vay vốn dài hạn.',
        'Đường, điện, nước, xử lý nước thải tập trung.',
        'Gần các cơ sở cùng ngành, dễ chia sẻ đơn hàng và dịch vụ sửa chữa.',
        'Giảm khiếu nại về môi trường so với xưởng trong khu dân cư.',
      ),
      h2('Bảng tự đánh giá'),
      table(
        'Nội dung | Câu hỏi | Gợi ý',
        'Mặt bằng | Cần bao nhiêu mét vuông trong năm năm tới? | Cộng thêm khoảng 30% để dự phòng',
        'Lao động | Người làm đi xa thêm bao nhiêu ki-lô-mét? | Trên 10 km nên có xe đưa đón',
        'Điện | Công suất cực đại là bao nhiêu? | Đăng ký sớm với đơn vị cấp điện',
        'Nước thải | Có chất cần xử lý sơ bộ không? | Lấy mẫu trước khi ký hợp đồng',
        'Chi phí | Ngừng sản xuất mấy ngày khi chuyển máy? | Chọn thời điểm cuối vụ',
      ),
      h2('Chuyển thế nào cho êm'),
      p(
        'Kinh nghiệm là chuyển theo cụm máy chứ không chuyển cả xưởng một lần. Khu vực tạo ra doanh thu chính nên đi sau cùng, khi điện và nền móng ở nơi mới đã ổn định. Mỗi máy cần một phiếu ghi lại thông số trước khi tháo để hiệu chỉnh nhanh sau lắp đặt.',
      ),
      p(
        'Trung tâm cung cấp dịch vụ lập phương án di dời, hồ sơ môi trường và tư vấn bố trí mặt bằng. Một số nội dung có thể được xem xét hỗ trợ theo quy định về khuyến công.',
      ),
    ],
  },
}
