import { exampleNote } from '../example-note'
import { h2, image, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'starch-water-loop',
  category: 'san-xuat-sach-hon',
  tags: ['tinh-bot-san', 'may-moc-thiet-bi'],
  cover: 'ponds',
  postedAt: '2014-03-18T15:10:00+07:00',
  byline: 'Vũ Quang Huy',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 2740 },
  vi: {
    title: 'Tuần hoàn nước rửa củ trong chế biến tinh bột sắn',
    summary:
      'Nước rửa củ sắn sau lắng có thể dùng lại cho công đoạn bóc vỏ, vừa giảm khai thác nước ngầm vừa nhẹ gánh cho hệ thống xử lý nước thải.',
    body: [
      p(
        'Vào mùa sắn, một nhà máy cỡ vừa có thể tiếp nhận vài trăm tấn củ tươi mỗi ngày. Củ mới nhổ còn nguyên đất cát nên công đoạn rửa tiêu tốn rất nhiều nước. Điều ít người để ý là nước rửa ở cuối máng gần như chỉ lẫn cát mịn, hoàn toàn có thể dùng lại.',
      ),
      h2('Nguyên tắc “nước đi ngược”'),
      p(
        'Củ đi từ bẩn đến sạch, còn nước nên đi theo chiều ngược lại: nước sạch cấp ở khâu cuối, chảy về bể lắng, sau đó bơm lên khâu bóc vỏ và rửa sơ. Chỉ phần nước ở đầu máng, bẩn nhất, mới đưa sang hệ thống xử lý.',
      ),
      image(
        'factory-dusk',
        'Tranh vẽ nhà máy mái răng cưa trong nắng chiều, bồn nước và hàng cây bao quanh',
        'Nhà máy chế biến nông sản trong chiều muộn. Tranh minh họa.',
      ),
      h2('Cần chuẩn bị những gì?'),
      ul(
        'Hai bể lắng luân phiên để có thời gian vét cát.',
        'Bơm chịu mài mòn, có lưới chắn rác phía trước.',
        'Van một chiều và vạch sơn khác màu để không lẫn nước tuần hoàn với nước cấp cho khâu trích ly.',
        'Sổ theo dõi độ pH và lượng cát lắng theo ngày.',
      ),
      h2('Thu hồi bột trong nước thải'),
      p(
        'Ngoài nước rửa, nước tách bã còn mang theo một lượng bột đáng kể. Lắp thêm một cấp thủy phân ly hoặc bể lắng nghiêng giúp giữ lại phần bột này. Nhiều cơ sở ngạc nhiên khi cân thử: số bột thu hồi trong một vụ đủ bù chi phí lắp đặt.',
      ),
      p(
        'Trung tâm nhận tư vấn tại chỗ, giúp cơ sở đo lưu lượng, lấy mẫu và vẽ sơ đồ cân bằng nước trước khi quyết định đầu tư.',
      ),
      h2('Những sai lầm thường gặp'),
      p(
        'Sai lầm thứ nhất là dùng bể lắng quá nhỏ: nước chảy nhanh, cát chưa kịp chìm đã bị bơm ngược trở lại, làm mòn cánh bơm và xước vỏ củ. Sai lầm thứ hai là quên bổ sung nước mới; sau vài ngày tuần hoàn kín, nước chua dần và gây mùi. Tỷ lệ thay nước nên được thử trong một tuần, đo pH hai lần mỗi ca rồi mới cố định.',
      ),
      p(
        'Sai lầm thứ ba nằm ở khâu tổ chức: không ai chịu trách nhiệm vét cát. Việc nặng nhọc, bẩn tay thường bị đẩy từ ca này sang ca khác. Một lịch trực ghi rõ tên người, kèm khoản bồi dưỡng nhỏ, hiệu quả hơn mọi khẩu hiệu dán tường.',
      ),
      exampleNote,
    ],
  },
}
