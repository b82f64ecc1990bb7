import { exampleNote } from '../example-note'
import { h2, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'training-notice-2013',
  category: 'thong-bao',
  tags: ['dao-tao-nghe'],
  cover: 'classroom',
  postedAt: '2013-05-20T09:00:00+07:00',
  byline: 'Ban Biên tập',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 1840 },
  vi: {
    title: 'Thông báo mở lớp tập huấn sản xuất sạch hơn cho cán bộ kỹ thuật năm 2013',
    summary:
      'Lớp tập huấn hai ngày dành cho quản đốc, cán bộ kỹ thuật và cán bộ theo dõi công nghiệp ở địa phương; học viên không phải đóng học phí.',
    body: [
      p(
        'Thực hiện kế hoạch triển khai Chiến lược sản xuất sạch hơn trong công nghiệp trên địa bàn tỉnh, Trung tâm thông báo mở lớp tập huấn cho cán bộ kỹ thuật của các cơ sở sản xuất và cán bộ theo dõi công nghiệp ở các huyện, thị xã.',
      ),
      h2('Nội dung'),
      ul(
        'Khái niệm và lợi ích của sản xuất sạch hơn; các bước đánh giá.',
        'Cách lập sơ đồ dòng, cân bằng nguyên liệu, nước và năng lượng.',
        'Nhận diện cơ hội trong ngành điều, cao su, tinh bột sắn, gỗ.',
        'Thực hành tại một cơ sở chế biến trên địa bàn.',
      ),
      h2('Đối tượng và số lượng'),
      p(
        'Mỗi lớp nhận bốn mươi học viên. Ưu tiên người trực tiếp phụ trách sản xuất. Học viên mang theo hóa đơn điện, nước của ba tháng gần nhất để làm bài tập tình huống.',
      ),
      h2('Quyền lợi'),
      ul(
        'Không đóng học phí, được phát tài liệu và hỗ trợ ăn trưa.',
        'Được cấp giấy xác nhận tham gia khi dự đủ thời gian.',
        'Được ưu tiên đăng ký đánh giá nhanh tại cơ sở sau khóa học.',
      ),
      h2('Đăng ký'),
      p(
        'Danh sách gửi về Phòng TKNL&SXSH trước ngày khai giảng bảy ngày, ghi rõ họ tên, chức vụ, đơn vị và số điện thoại. Lịch học cụ thể được thông báo đến từng đơn vị.',
      ),
      p(
        'Trung tâm mong các đơn vị quan tâm cử đúng thành phần để khóa học đạt kết quả. Cơ sở có nhu cầu mở lớp riêng tại xưởng có thể gửi đề nghị kèm theo danh sách.',
      ),
      exampleNote,
    ],
  },
}
