import { h2, image, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'sustainable-production-2030',
  category: 'san-xuat-sach-hon',
  tags: ['chuyen-doi-so', 'dao-tao-nghe'],
  cover: 'rubber-noon',
  postedAt: '2022-05-10T09:30:00+07:00',
  byline: 'Phạm Thị Hạnh',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 1208 },
  vi: {
    title: 'Từ sản xuất sạch hơn đến sản xuất và tiêu dùng bền vững: cơ sở nhỏ cần biết gì?',
    summary:
      'Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững giai đoạn 2021-2030 mở rộng tầm nhìn từ trong nhà máy ra toàn bộ vòng đời sản phẩm.',
    body: [
      p(
        'Ngày 24/6/2020, Thủ tướng Chính phủ ban hành **Quyết định số 889/QĐ-TTg** phê duyệt Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững giai đoạn 2021-2030. Với các cơ sở từng quen với khái niệm sản xuất sạch hơn, đây là bước nối tiếp tự nhiên chứ không phải một yêu cầu hoàn toàn mới.',
      ),
      h2('Khác nhau ở đâu?'),
      p(
        'Sản xuất sạch hơn nhìn vào bên trong hàng rào nhà máy: nguyên liệu vào, sản phẩm ra, phần thất thoát nằm ở đâu. Sản xuất và tiêu dùng bền vững nhìn xa hơn, từ vùng nguyên liệu, bao bì, vận chuyển cho đến lúc sản phẩm được thải bỏ hay tái chế.',
      ),
      h2('Ba câu hỏi để tự kiểm tra'),
      ul(
        '**Nguyên liệu đến từ đâu?** Có ghi chép vùng trồng, mùa vụ, người cung cấp hay không.',
        '**Bao bì có cần nhiều lớp đến vậy?** Một lớp túi bỏ đi là một khoản tiền tiết kiệm.',
        '**Phụ phẩm đang đi về đâu?** Vỏ điều, bã sắn, mùn cưa đều có thể là đầu vào của người khác.',
      ),
      image(
        'harvest',
        'Tranh vẽ sọt bưởi, sầu riêng và hạt điều bày trên bàn gỗ trước vườn cây',
        'Phụ phẩm của vụ này có thể là nguyên liệu của vụ khác. Tranh minh họa.',
      ),
      h2('Cơ sở nhỏ bắt đầu thế nào'),
      p(
        'Không cần lập báo cáo dày hàng trăm trang. Hãy chọn một sản phẩm, vẽ đường đi của nó trên một tờ giấy và đánh dấu những chỗ tốn kém nhất. Cán bộ Trung tâm có thể cùng làm bước này trong một buổi, sau đó đề xuất nội dung tập huấn hoặc hỗ trợ kỹ thuật phù hợp.',
      ),
      p(
        'Bền vững, suy cho cùng, là cách làm ăn để mười năm sau xưởng vẫn còn sáng đèn, người thợ vẫn muốn ở lại và khách hàng vẫn yên tâm quay lại.',
      ),
    ],
  },
  en: {
    title: 'From cleaner production to sustainable production and consumption: what small firms should know',
    summary:
      'The national action programme for 2021-2030 looks beyond the factory fence, at the whole life of a product.',
    body: [
      p(
        'On 24 June 2020 the Prime Minister approved the national action programme on sustainable production and consumption for 2021-2030 in **Decision 889/QĐ-TTg**. For firms that know cleaner production it is the next step rather than something entirely new.',
      ),
      h2('What is different?'),
      p(
        'Cleaner production looks inside the fence: what goes in, what comes out, where it is lost. The new programme looks further, from the growing area to packaging, transport, and the day the product is thrown away or recycled.',
      ),
      h2('Three questions to ask yourself'),
      ul(
        '**Where do the materials come from?** Keep notes of the place, the season and the supplier.',
        '**Does the packaging need so many layers?** Each layer left out is money saved.',
        '**Where do by-products go?** Cashew shells, cassava pulp and sawdust can feed somebody else’s process.',
      ),
      h2('How to begin'),
      p(
        'Choose one product, draw its road on one sheet of paper, and mark the places that cost most. The centre’s staff can do this with you in half a day and then propose training or technical help.',
      ),
    ],
  },
}
