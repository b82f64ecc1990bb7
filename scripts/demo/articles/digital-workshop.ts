import { exampleNote, exampleNoteEn } from '../example-note'
import { h2, image, p, quote, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'digital-workshop',
  category: 'tu-van-phat-trien-cong-nghiep',
  tags: ['chuyen-doi-so', 'thuong-mai-dien-tu'],
  cover: 'classroom-blue',
  postedAt: '2025-10-10T09:00:00+07:00',
  byline: 'Đỗ Hoàng Nam',
  source: 'Phòng Tư vấn',
  isFeatured: true,
  startCounts: { views: 986 },
  vi: {
    title: 'Chuyển đổi số ở xưởng nhỏ: bắt đầu từ cuốn sổ giao ca',
    summary:
      'Không cần phần mềm đắt tiền. Ba tháng thay sổ giấy bằng một bảng tính dùng chung đã giúp một xưởng chế biến biết chính xác hàng đang ở đâu và máy dừng vì lý do gì.',
    body: [
      p(
        'Nhắc đến chuyển đổi số, nhiều chủ cơ sở nghĩ ngay đến rô-bốt và những màn hình lớn. Thực tế ở các xưởng năm đến hai mươi lao động, câu chuyện thường khởi đầu khiêm tốn hơn: cuốn sổ giao ca đã nhàu, chữ viết tay mỗi người một kiểu.',
      ),
      h2('Ba bước, ba tháng'),
      p(
        'Nhân Ngày Chuyển đổi số quốc gia 10/10, Phòng Tư vấn giới thiệu cách làm đã được thử nghiệm tại một xưởng chế biến nông sản:',
      ),
      ul(
        '**Tháng thứ nhất:** chụp ảnh sổ giao ca mỗi ngày, thống nhất cách ghi mã hàng, mã máy.',
        '**Tháng thứ hai:** nhập trực tiếp vào bảng tính dùng chung trên điện thoại, bỏ sổ giấy.',
        '**Tháng thứ ba:** họp mười lăm phút đầu tuần, xem biểu đồ và chọn một việc để cải tiến.',
      ),
      image(
        'workshop',
        'Tranh vẽ người thợ đứng bên máy trong xưởng, băng chuyền và giá hàng phía sau',
        'Dữ liệu tốt bắt đầu từ chính người đứng máy. Tranh minh họa.',
      ),
      h2('Điều bất ngờ trong dữ liệu'),
      p(
        'Khi có số liệu, xưởng phát hiện máy đóng gói dừng nhiều nhất không phải vì hỏng mà vì chờ túi. Chỉ cần chuyển kệ túi lại gần, mỗi ca tiết kiệm được gần bốn mươi phút. Không một phần mềm nào tự nghĩ ra điều đó; con số chỉ giúp người ta nhìn thấy.',
      ),
      quote(
        '“Hồi trước hỏi hàng tới đâu là phải chạy xuống xưởng. Giờ mở điện thoại ra xem,” quản đốc xưởng cho biết.',
      ),
      h2('Lưu ý về an toàn dữ liệu'),
      p(
        'Bảng tính dùng chung cần phân quyền rõ: ai được nhập, ai được sửa, ai chỉ được xem. Thông tin khách hàng để riêng, có mật khẩu. Sao lưu mỗi tuần một lần ra nơi khác. Khi dữ liệu đã sạch và thói quen đã hình thành, lúc ấy hãy nghĩ đến phần mềm quản lý.',
      ),
      p(
        'Trung tâm mở lớp hướng dẫn nửa ngày theo nhóm ngành; cơ sở có thể đăng ký tại trang [Hỏi đáp](/hoi-dap).',
      ),
      exampleNote,
    ],
  },
  en: {
    title: 'Going digital in a small workshop: begin with the shift book',
    summary:
      'No costly software: three months with a shared spreadsheet told one workshop where its goods were and why its machines stood still.',
    body: [
      p(
        'Digital transformation makes many owners think of robots and large screens. In workshops of five to twenty people it begins more modestly, with a worn shift book and as many handwritings as there are workers.',
      ),
      h2('Three steps in three months'),
      ul(
        '**First month:** photograph the shift book daily and agree on codes for goods and machines.',
        '**Second month:** type into a shared spreadsheet by telephone, and put the paper away.',
        '**Third month:** meet for fifteen minutes every Monday, look at the chart, and mend one thing.',
      ),
      h2('What the figures showed'),
      p(
        'The packing machine stood still most often not because it was broken but because it waited for bags. Moving the shelf saved nearly forty minutes a shift.',
      ),
      h2('Keep the data safe'),
      p(
        'Decide who may enter, change and see figures; keep customers’ details apart and under a password; make a copy elsewhere once a week.',
      ),
      exampleNoteEn,
    ],
  },
}
