import { exampleNote } from '../example-note'
import { h2, h3, image, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'solar-roofs',
  category: 'tiet-kiem-nang-luong',
  tags: ['dien-mat-troi', 'may-moc-thiet-bi'],
  cover: 'solar-roof',
  postedAt: '2020-07-02T11:25:00+07:00',
  byline: 'Vũ Quang Huy',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 3120 },
  vi: {
    title: 'Điện mặt trời trên mái xưởng: tính kỹ trước khi lắp',
    summary:
      'Nắng nhiều và mái rộng là lợi thế, nhưng kết cấu mái, giờ dùng điện và cách vận hành mới quyết định hiệu quả của hệ thống điện mặt trời.',
    body: [
      p(
        'Miền Đông Nam Bộ có số giờ nắng cao gần như quanh năm, rất thuận lợi cho điện mặt trời mái nhà. Thời gian qua, Trung tâm nhận được nhiều câu hỏi của chủ xưởng về việc nên lắp bao nhiêu, lắp loại nào và bao lâu thì hoàn vốn. Dưới đây là những bước nên làm trước khi ký hợp đồng.',
      ),
      h2('Bước 1: Xem lại hóa đơn và giờ chạy máy'),
      p(
        'Điện mặt trời có lợi nhất khi dùng ngay tại chỗ. Xưởng chạy ban ngày, máy hoạt động đều từ tám giờ đến mười sáu giờ sẽ tận dụng được gần hết sản lượng. Nếu máy chủ yếu chạy ca đêm để hưởng giá thấp, nên cân nhắc quy mô nhỏ hơn.',
      ),
      h2('Bước 2: Kiểm tra mái'),
      h3('Kết cấu'),
      p(
        'Mỗi mét vuông tấm pin cùng khung đỡ nặng khoảng mười hai đến mười lăm ki-lô-gam. Mái tôn cũ, xà gồ gỉ cần được gia cố và có xác nhận của người có chuyên môn.',
      ),
      h3('Hướng và bóng che'),
      p(
        'Mái nghiêng về phía nam cho sản lượng tốt nhất, song mái đông – tây cũng dùng được. Điều cần tránh là bóng cây, bồn nước hay ống thông gió đổ lên tấm pin vào buổi trưa.',
      ),
      image(
        'solar-roof-dusk',
        'Tranh vẽ dãy mái xưởng lắp tấm pin mặt trời dưới nắng chiều, phía sau là đồi cây',
        'Mái xưởng rộng, ít bóng che là vị trí thuận lợi. Tranh minh họa.',
      ),
      h2('Bước 3: An toàn là điều kiện bắt buộc'),
      ul(
        'Có lối đi trên mái cho người bảo trì và lực lượng chữa cháy.',
        'Thiết bị ngắt phía một chiều đặt ở nơi dễ tiếp cận, có biển báo.',
        'Dây dẫn đi trong ống chống tia cực tím, không vắt ngang mép tôn.',
        'Kiểm tra mối nối bằng camera nhiệt ít nhất mỗi năm một lần.',
      ),
      h2('Đừng quên phần tiết kiệm'),
      p(
        'Trước khi nghĩ đến việc phát thêm điện, hãy bớt phần điện đang lãng phí: quạt hút quá cỡ, máy nén khí rò rỉ, động cơ chạy không tải. Một xưởng dùng điện gọn gàng sẽ cần ít tấm pin hơn và hoàn vốn sớm hơn.',
      ),
      h2('Câu hỏi thường gặp'),
      p(
        'Có nên lắp bộ lưu trữ hay không? Với xưởng chạy ban ngày, câu trả lời thường là chưa cần; tiền đó nên dành cho việc gia cố mái và thiết bị an toàn. Xưởng có kho lạnh hoặc máy phải chạy liên tục mới nên tính đến lưu trữ, và cần hỏi kỹ tuổi thọ, điều kiện bảo hành.',
      ),
      p(
        'Bụi có ảnh hưởng nhiều không? Có. Vùng đất đỏ mùa khô rất nhiều bụi; chỉ một lớp mỏng cũng làm sản lượng giảm thấy rõ. Nên rửa tấm pin vào sáng sớm bằng nước sạch, không dùng chất tẩy, không rửa giữa trưa nắng vì kính nóng gặp nước lạnh dễ nứt.',
      ),
      p(
        'Bao lâu thì hoàn vốn? Không có con số chung cho mọi xưởng. Hãy yêu cầu nhà thầu tính theo chính biểu đồ phụ tải của mình, ghi rõ giả định về số giờ nắng, giá điện và mức suy giảm hằng năm, rồi so sánh ít nhất ba báo giá.',
      ),
      exampleNote,
    ],
  },
}
