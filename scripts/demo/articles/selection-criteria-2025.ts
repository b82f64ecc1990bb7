import { h2, p, table, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'selection-criteria-2025',
  category: 'san-pham-cong-nghiep-nong-thon-tieu-bieu',
  tags: ['dang-ky-de-an', 'lang-nghe'],
  cover: 'papers-gold',
  postedAt: '2025-03-25T09:10:00+07:00',
  byline: 'Lê Thị Bích Ngọc',
  source: 'Phòng Khuyến công',
  startCounts: { views: 1105 },
  vi: {
    title: 'Chuẩn bị hồ sơ bình chọn sản phẩm tiêu biểu: những lỗi khiến hồ sơ mất điểm',
    summary:
      'Qua nhiều kỳ bình chọn, cán bộ tiếp nhận nhận thấy hồ sơ mất điểm phần lớn vì thiếu chứng cứ chứ không phải vì sản phẩm kém. Bài viết tổng hợp các lỗi hay gặp và cách khắc phục.',
    body: [
      p(
        'Một hồ sơ tốt giúp Hội đồng hình dung được sản phẩm, nơi làm ra nó và những người đứng phía sau. Dưới đây là bảng tự rà soát do Phòng Khuyến công biên soạn từ kinh nghiệm tiếp nhận, dùng để chuẩn bị trước khi nộp.',
      ),
      h2('Bảng tự rà soát'),
      table(
        'Nhóm nội dung | Lỗi thường gặp | Cách khắc phục',
        'Thông tin cơ sở | Địa chỉ ghi không thống nhất giữa các giấy tờ | Ghi theo giấy đăng ký, chú thích địa danh mới',
        'Sản phẩm | Ảnh mờ, chụp cả kệ hàng lẫn lộn | Chụp nền trơn, ba góc, có thước so kích thước',
        'Kinh tế | Doanh thu nêu ước chừng | Kèm bảng kê theo quý',
        'Môi trường | Chỉ viết “bảo đảm” | Nêu cách thu gom, nơi xử lý, kèm ảnh',
        'Chất lượng | Phiếu kiểm nghiệm quá hạn | Lấy mẫu lại trước khi nộp ít nhất một tháng',
      ),
      h2('Viết thuyết minh thế nào cho dễ đọc'),
      ul(
        'Mở đầu bằng một đoạn ba câu: làm gì, từ đâu, khác gì.',
        'Dùng con số thay cho tính từ.',
        'Đừng chép lại quy định; Hội đồng đã thuộc.',
        'Để người ngoài ngành đọc thử, chỗ nào hỏi lại thì sửa.',
      ),
      h2('Mẫu sản phẩm'),
      p(
        'Mẫu gửi chấm nên đúng là hàng đang bán, không làm riêng. Nếu là thực phẩm, ghi rõ điều kiện bảo quản trên thùng ngoài. Nếu là đồ gỗ, mây tre, nên kèm một mảnh vật liệu thô để Hội đồng thấy công đoạn hoàn thiện.',
      ),
      p(
        'Cơ sở có thể gửi bản nháp để được góp ý trước. Việc góp ý không thu phí và không ảnh hưởng đến kết quả chấm điểm.',
      ),
      h2('Lịch chuẩn bị gợi ý'),
      p(
        'Tháng thứ nhất dành cho giấy tờ và phiếu kiểm nghiệm; tháng thứ hai chụp ảnh, viết thuyết minh; tháng thứ ba in nhãn mới nếu cần và gửi bản nháp xin góp ý. Đừng dồn mọi việc vào tuần cuối, bởi riêng kết quả kiểm nghiệm đã có thể mất hai đến ba tuần. Khi nộp, hãy giữ lại một bản sao đầy đủ để dùng cho những kỳ sau.',
      ),
    ],
  },
}
