import { exampleNote } from '../example-note'
import { h2, p, table, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'bu-dang-cashew-machine',
  category: 'tin-khuyen-cong',
  tags: ['khuyen-cong-dia-phuong', 'may-moc-thiet-bi', 'hat-dieu'],
  cover: 'cashew-branch',
  postedAt: '2014-08-21T09:15:00+07:00',
  byline: 'Nguyễn Minh Đức',
  source: 'Phòng Khuyến công',
  startCounts: { views: 2184 },
  vi: {
    title: 'Nghiệm thu đề án hỗ trợ máy tách vỏ hạt điều tại Bù Đăng',
    summary:
      'Dây chuyền tách vỏ bán tự động giúp một cơ sở chế biến điều ở huyện Bù Đăng tăng năng suất, giảm tỷ lệ hạt vỡ và bớt hẳn công việc tiếp xúc trực tiếp với dầu vỏ điều.',
    body: [
      p(
        'Sáng 20/8/2014, đoàn nghiệm thu do Trung tâm chủ trì đã đến kiểm tra thực tế tại xưởng chế biến điều ở xã Minh Hưng, huyện Bù Đăng. Đây là đơn vị thụ hưởng đề án “Hỗ trợ ứng dụng máy móc tiên tiến trong chế biến hạt điều” thuộc kế hoạch khuyến công địa phương năm 2014.',
      ),
      h2('Trước và sau khi có máy'),
      p(
        'Trước đây, toàn bộ công đoạn tách vỏ được làm bằng dao tay. Người lao động phải bôi dầu, đeo găng suốt ca mà tay vẫn sạm đen vì dầu vỏ điều. Từ khi lắp máy, hạt được phân cỡ, cấp liệu và tách tự động; người thợ chỉ còn đứng kiểm tra và nhặt lại những hạt chưa bung vỏ.',
      ),
      table(
        'Chỉ tiêu | Trước đầu tư | Sau đầu tư',
        'Sản lượng một ca (kg hạt thô) | 420 | 1.150',
        'Tỷ lệ nhân vỡ | 14% | 8,5%',
        'Lao động tại công đoạn tách vỏ | 12 người | 5 người',
        'Điện cho một tấn hạt thô | 31 kWh | 27 kWh',
      ),
      p(
        'Bảy lao động dôi dư được bố trí sang khâu phân loại và đóng gói, vốn thường thiếu người vào đầu vụ. Chủ cơ sở cho biết sẽ dùng phần vốn tự có để lắp thêm máy sấy trước mùa điều năm sau.',
      ),
      h2('Đánh giá của đoàn nghiệm thu'),
      ul(
        'Thiết bị đúng chủng loại, đúng công suất ghi trong hợp đồng, có đầy đủ hồ sơ xuất xứ.',
        'Vị trí lắp đặt bảo đảm lối thoát nạn, có chụp hút bụi tại phễu cấp liệu.',
        'Cơ sở cần bổ sung bảng hướng dẫn vận hành bằng hình và ghi nhật ký bảo dưỡng hằng tuần.',
      ),
      p(
        'Đoàn thống nhất nghiệm thu đề án. Trung tâm sẽ tiếp tục theo dõi hiệu quả trong mười hai tháng và giới thiệu mô hình cho các cơ sở cùng ngành đến tham quan.',
      ),
      exampleNote,
    ],
  },
}
