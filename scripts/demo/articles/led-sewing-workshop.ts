import { exampleNote } from '../example-note'
import { h2, p, table } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'led-sewing-workshop',
  category: 'tiet-kiem-nang-luong',
  tags: ['kiem-toan-nang-luong'],
  cover: 'lamps',
  postedAt: '2016-09-27T10:00:00+07:00',
  byline: 'Vũ Quang Huy',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 1650 },
  vi: {
    title: 'Thay đèn ở xưởng may: sáng hơn mà tốn ít điện hơn',
    summary:
      'Thay bóng huỳnh quang bằng đèn LED và bố trí lại theo vị trí máy giúp một xưởng may ở Chơn Thành giảm rõ rệt tiền điện chiếu sáng, mắt người thợ cũng đỡ mỏi.',
    body: [
      p(
        'Xưởng may rộng hơn một nghìn mét vuông, đèn bật mười tiếng mỗi ngày. Chủ xưởng từng nghĩ tiền điện cao là do máy may và bàn ủi. Khi cán bộ kỹ thuật lắp đồng hồ đo riêng, kết quả khiến ai cũng bất ngờ: chiếu sáng chiếm gần một phần tư lượng điện tiêu thụ.',
      ),
      h2('Không chỉ là thay bóng'),
      p(
        'Nếu chỉ tháo bóng cũ lắp bóng mới thì vẫn còn lãng phí, vì nhiều bóng đang rọi xuống lối đi. Nhóm tư vấn đo độ rọi tại từng bàn máy, hạ độ cao treo đèn, chia lại công tắc theo dãy và sơn sáng trần. Nhờ vậy số bóng giảm một phần ba mà độ rọi tại mũi kim vẫn tăng.',
      ),
      table(
        'Hạng mục | Trước | Sau',
        'Số bộ đèn | 236 | 158',
        'Công suất chiếu sáng | 10,4 kW | 3,3 kW',
        'Độ rọi trung bình tại bàn máy | 380 lux | 620 lux',
        'Điện chiếu sáng mỗi tháng | 2.700 kWh | 860 kWh',
      ),
      h2('Kinh nghiệm rút ra'),
      p(
        'Thứ nhất, đo trước khi mua. Thứ hai, hỏi người ngồi máy: chính họ biết chỗ nào tối, chỗ nào chói. Thứ ba, giữ lại hóa đơn từng tháng để thấy hiệu quả thật, tránh so sánh tháng cao điểm với tháng ít đơn hàng.',
      ),
      p(
        'Với mức tiết kiệm như trên, chi phí đầu tư được thu hồi sau khoảng mười bốn tháng. Sau đó, phần tiền điện giảm được trở thành khoản lãi đều đặn.',
      ),
      h2('Đừng quên ánh sáng trời'),
      p(
        'Sau khi thay đèn, xưởng làm thêm một việc gần như không tốn tiền: lau sạch các tấm lấy sáng trên mái và cắt bớt cành cây che cửa sổ phía bắc. Từ tám giờ sáng đến ba giờ chiều, dãy máy ngoài cùng không cần bật đèn. Quản đốc gắn một cảm biến nhỏ để đèn tự tắt khi đủ sáng; giờ nghỉ trưa, cả xưởng tắt theo một cầu dao chung.',
      ),
      p(
        'Người thợ nhận ra sự thay đổi trước tiên. Đường may trên vải tối màu ít phải tháo ra làm lại, cuối ca mắt bớt cay. Tỷ lệ hàng lỗi vì nhìn nhầm chỉ trong quý đầu tiên đã giảm gần một nửa, một khoản lợi không nằm trong bảng tính ban đầu nhưng lại làm chủ xưởng vui nhất.',
      ),
      exampleNote,
    ],
  },
}
