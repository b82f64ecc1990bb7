import { exampleNote, exampleNoteEn } from '../example-note'
import { h2, ol, p, table } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'energy-audit-2023',
  category: 'tiet-kiem-nang-luong',
  tags: ['kiem-toan-nang-luong', 'hat-dieu'],
  cover: 'workshop-blue',
  postedAt: '2023-04-05T13:50:00+07:00',
  byline: 'Vũ Quang Huy',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 1421 },
  vi: {
    title: 'Kiểm toán năng lượng: “khám sức khỏe” cho nhà xưởng',
    summary:
      'Một cuộc kiểm toán năng lượng bài bản chỉ ra điện, hơi và khí nén đang thất thoát ở đâu, giải pháp nào đáng làm trước và bao lâu thì thu hồi vốn.',
    body: [
      p(
        'Nhiều chủ xưởng ví kiểm toán năng lượng như đi khám sức khỏe: không đợi đến lúc ốm mới đi, và cũng không phải đơn thuốc nào cũng đắt tiền. Luật Sử dụng năng lượng tiết kiệm và hiệu quả quy định cơ sở sử dụng năng lượng trọng điểm phải thực hiện định kỳ; với cơ sở nhỏ, đây là việc tự nguyện nhưng rất đáng làm.',
      ),
      h2('Quy trình năm bước'),
      ol(
        'Thu thập hóa đơn điện, nhiên liệu và sản lượng của ít nhất mười hai tháng.',
        'Khảo sát hiện trường, lập danh mục thiết bị tiêu thụ chính.',
        'Đo đạc bằng thiết bị ghi, kể cả những giờ không sản xuất.',
        'Phân tích, xác định suất tiêu hao trên một đơn vị sản phẩm.',
        'Đề xuất giải pháp, xếp hạng theo chi phí và thời gian hoàn vốn.',
      ),
      h2('Một ví dụ từ ngành điều'),
      table(
        'Giải pháp | Đầu tư (triệu đồng) | Tiết kiệm mỗi năm (triệu đồng)',
        'Sửa rò rỉ khí nén | 6 | 31',
        'Bảo ôn đường hơi và nồi hấp | 28 | 44',
        'Biến tần cho quạt sấy | 95 | 62',
        'Tận dụng vỏ điều làm nhiên liệu lò sấy | 140 | 118',
      ),
      p(
        'Bảng trên cho thấy giải pháp rẻ nhất lại hoàn vốn nhanh nhất. Tiếng xì nhỏ ở đầu nối khí nén, nghe quen tai đến mức không ai để ý, mỗi năm lấy đi vài chục triệu đồng.',
      ),
      h2('Sau kiểm toán, việc mới bắt đầu'),
      p(
        'Báo cáo chỉ có giá trị khi được thực hiện. Cơ sở nên giao cho một người phụ trách, đặt mục tiêu theo quý và dán biểu đồ tiêu thụ ngay tại xưởng. Trung tâm hỗ trợ theo dõi trong năm đầu và kết nối với các chương trình hỗ trợ kỹ thuật khi cần.',
      ),
      exampleNote,
    ],
  },
  en: {
    title: 'Energy audits: a health check for the workshop',
    summary:
      'A careful audit shows where electricity, steam and compressed air are lost, which measure to take first, and how soon it pays back.',
    body: [
      p(
        'Many owners compare an energy audit to seeing a doctor: better not to wait until you are ill, and not every prescription is dear. The law on economical and efficient use of energy makes audits regular for key energy users; for small firms they are voluntary and well worth it.',
      ),
      h2('Five steps'),
      ol(
        'Collect bills and output figures for at least twelve months.',
        'Walk through the site and list the main consumers.',
        'Measure with recording meters, idle hours included.',
        'Work out how much energy one unit of product needs.',
        'Propose measures, ranked by cost and payback.',
      ),
      h2('An example from cashew processing'),
      table(
        'Measure | Cost (million đồng) | Saving a year (million đồng)',
        'Mend compressed-air leaks | 6 | 31',
        'Insulate steam pipes and cookers | 28 | 44',
        'Variable-speed drives for drying fans | 95 | 62',
        'Burn cashew shells in the drying kiln | 140 | 118',
      ),
      p(
        'The cheapest measure pays back first: a small hiss that nobody hears any more costs tens of millions a year.',
      ),
      h2('After the audit'),
      p(
        'A report is worth something only when it is carried out. Name one person in charge, set a target for each quarter, and hang the consumption chart in the workshop.',
      ),
      exampleNoteEn,
    ],
  },
}
