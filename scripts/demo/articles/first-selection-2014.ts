import { exampleNote } from '../example-note'
import { h2, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'first-selection-2014',
  category: 'san-pham-cong-nghiep-nong-thon-tieu-bieu',
  tags: ['lang-nghe', 'hat-dieu'],
  cover: 'shelf',
  postedAt: '2014-11-05T10:20:00+07:00',
  byline: 'Lê Thị Bích Ngọc',
  source: 'Phòng Khuyến công',
  startCounts: { views: 1734 },
  vi: {
    title: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu: dịp để hàng làng nghề bước ra ánh sáng',
    summary:
      'Đợt bình chọn năm 2014 thu hút nhiều cơ sở ở các huyện xa tham gia; Hội đồng đánh giá cao sự chỉn chu của bao bì và câu chuyện nguồn gốc.',
    body: [
      p(
        'Sau nhiều tuần tiếp nhận, Hội đồng bình chọn đã họp phiên chấm điểm các sản phẩm công nghiệp nông thôn tiêu biểu năm 2014. Bàn trưng bày năm nay rực rỡ hơn hẳn: hạt điều rang, tiêu đóng hũ, mật ong, đồ gỗ mỹ nghệ, mây tre đan và cả những tấm thổ cẩm còn thơm mùi sợi mới.',
      ),
      h2('Chấm điểm thế nào?'),
      p(
        'Mỗi sản phẩm được xem xét theo bốn nhóm tiêu chí: tính kinh tế – kỹ thuật – xã hội; văn hóa và thẩm mỹ; bảo vệ môi trường; và các nội dung khác như nhãn hiệu, tiêu chuẩn chất lượng. Thành viên Hội đồng chấm độc lập, điểm cuối cùng là trung bình cộng.',
      ),
      h2('Những điểm mới đáng mừng'),
      ul(
        'Nhiều cơ sở đã có tem nhãn ghi đủ ngày sản xuất, hạn dùng và nơi sản xuất.',
        'Bao bì gọn hơn, bớt nhựa, dùng giấy và lá khô làm điểm nhấn.',
        'Có cơ sở mang theo sổ theo dõi vùng nguyên liệu để chứng minh nguồn gốc.',
      ),
      h2('Còn thiếu gì?'),
      p(
        'Điểm yếu chung vẫn là công bố chất lượng và đăng ký nhãn hiệu. Một số sản phẩm rất ngon nhưng chưa có phiếu kiểm nghiệm, đành dừng lại ở vòng sơ khảo. Trung tâm sẽ mở đợt hướng dẫn riêng về hai nội dung này ngay đầu năm sau.',
      ),
      p(
        'Được công nhận không phải là đích đến. Điều các cơ sở mong chờ là từ tấm giấy chứng nhận, sản phẩm có thêm quầy kệ, thêm khách và thêm lý do để làm tốt hơn.',
      ),
      exampleNote,
    ],
  },
}
