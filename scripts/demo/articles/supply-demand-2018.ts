import { exampleNote } from '../example-note'
import { h2, image, p, table } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'supply-demand-2018',
  category: 'xuc-tien-thuong-mai',
  tags: ['hat-dieu', 'ho-tieu'],
  cover: 'signing-green',
  postedAt: '2018-10-25T16:00:00+07:00',
  byline: 'Hoàng Thanh Tâm',
  source: 'Phòng Xúc tiến thương mại',
  startCounts: { views: 1219 },
  vi: {
    title: 'Kết nối cung cầu: mười bốn biên bản ghi nhớ và chuyện những chiếc thùng carton',
    summary:
      'Hội nghị kết nối cung cầu năm 2018 cho thấy hàng hóa địa phương không thiếu chất lượng, mà thiếu sự đồng bộ về quy cách đóng gói và lịch giao hàng.',
    body: [
      p(
        'Hội trường chia làm hai dãy: một bên là cơ sở sản xuất, một bên là đại diện hệ thống phân phối, cửa hàng đặc sản và nhà hàng. Mỗi cặp có mười lăm phút trao đổi, hết giờ thì chuyển bàn. Sau một buổi, mười bốn biên bản ghi nhớ được ký kết.',
      ),
      h2('Người mua cần gì?'),
      p(
        'Trái với suy nghĩ của nhiều cơ sở, câu hỏi đầu tiên của nhà phân phối không phải giá. Họ hỏi mỗi tháng giao được bao nhiêu, thùng bao nhiêu ký, xếp pa-lét thế nào và nếu hàng lỗi thì xử lý ra sao. Có sản phẩm được khen ngon nhưng không ký được chỉ vì mỗi lần gửi mẫu là một cỡ hộp khác nhau.',
      ),
      table(
        'Nhóm hàng | Yêu cầu thường gặp | Mức đáp ứng',
        'Hạt điều rang | Túi 250 g và 500 g, hạn dùng còn trên 8 tháng | Tốt',
        'Tiêu đen, tiêu sọ | Hũ có nắp xay, phiếu kiểm nghiệm theo lô | Khá',
        'Bưởi da xanh | Phân loại theo cỡ, giao hai lần mỗi tuần | Cần cải thiện',
        'Đồ gỗ mỹ nghệ | Ảnh thật, thời gian làm dưới 30 ngày | Khá',
      ),
      image(
        'truck',
        'Tranh vẽ xe tải nhỏ chở thùng hàng chạy trên con đường giữa đồi cao su',
        'Lịch giao hàng ổn định là điều nhà phân phối quan tâm nhất. Tranh minh họa.',
      ),
      h2('Việc sau hội nghị'),
      p(
        'Trung tâm theo dõi từng biên bản trong sáu tháng, giúp các cơ sở chuẩn hóa quy cách thùng và lập lịch giao hàng chung theo tuyến. Với những cơ sở chưa ký được, cán bộ hẹn lịch xem lại bao bì, công bố chất lượng để tham gia lần sau.',
      ),
      p(
        'Một buổi gặp gỡ không thay đổi được thị trường. Nhưng khi người làm ra hàng hiểu người bán hàng cần gì, những chuyến xe sẽ đi đều hơn.',
      ),
      exampleNote,
    ],
  },
}
