import { exampleNote } from '../example-note'
import { h2, p, table } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'advice-days',
  category: 'thong-bao',
  tags: ['khuyen-cong-dia-phuong'],
  cover: 'truck-rain',
  postedAt: '2022-02-14T07:50:00+07:00',
  byline: 'Ban Biên tập',
  source: 'Phòng Tổng hợp',
  startCounts: { views: 934 },
  vi: {
    title: 'Lịch tư vấn lưu động tại các xã vùng sâu, vùng xa quý I và quý II năm 2022',
    summary:
      'Thay vì chờ cơ sở đến trụ sở, mỗi tháng cán bộ Trung tâm dành hai ngày tư vấn tại xã. Người dân, hộ kinh doanh đều có thể đến hỏi, không cần đăng ký trước.',
    body: [
      p(
        'Nhiều cơ sở ở xa ngại đi lại nên bỏ lỡ thông tin về chính sách khuyến công. Từ năm 2022, Trung tâm tổ chức các ngày tư vấn lưu động tại nhà văn hóa hoặc trụ sở xã. Cán bộ mang theo mẫu đơn, máy tính và máy in để có thể hoàn thiện hồ sơ ngay tại chỗ.',
      ),
      h2('Lịch dự kiến'),
      table(
        'Tháng | Địa điểm | Chủ đề chính',
        'Tháng 2 | Bù Đăng | Máy chế biến điều, an toàn lao động',
        'Tháng 3 | Lộc Ninh | Sơ chế hồ tiêu, phiếu kiểm nghiệm',
        'Tháng 4 | Bù Gia Mập | Nhãn hàng hóa, mật ong, măng khô',
        'Tháng 5 | Phú Riềng | Điện mặt trời, tiết kiệm điện',
        'Tháng 6 | Thiện Hưng | Hồ sơ bình chọn sản phẩm tiêu biểu',
      ),
      h2('Khi đến, xin mang theo'),
      p(
        'Giấy đăng ký kinh doanh hoặc căn cước của chủ hộ; vài tấm ảnh chụp xưởng bằng điện thoại; hóa đơn điện gần nhất nếu muốn hỏi về tiết kiệm năng lượng. Không có đủ giấy tờ vẫn được tiếp và hướng dẫn.',
      ),
      p(
        'Lịch có thể thay đổi do thời tiết hoặc theo đề nghị của địa phương. Mọi thay đổi sẽ được cập nhật tại mục Thông báo trước ít nhất ba ngày.',
      ),
      h2('Sau mỗi ngày tư vấn'),
      p(
        'Các câu hỏi chưa trả lời được tại chỗ sẽ được ghi phiếu hẹn, phản hồi trong vòng mười ngày làm việc qua điện thoại hoặc thư. Câu hỏi nhiều người quan tâm được biên soạn thành bài, đăng tại chuyên mục phù hợp để các cơ sở khác cùng tham khảo. Địa phương nào có từ mười cơ sở trở lên cùng ngành có thể đề nghị tổ chức thêm buổi chuyên đề.',
      ),
      exampleNote,
    ],
  },
}
