import { exampleNote, exampleNoteEn } from '../example-note'
import { h2, image, p, quote, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'bu-gia-map-fair',
  category: 'xuc-tien-thuong-mai',
  tags: ['phien-cho-hang-viet'],
  cover: 'market-morning',
  postedAt: '2023-12-27T19:20:00+07:00',
  byline: 'Hoàng Thanh Tâm',
  source: 'Phòng Xúc tiến thương mại',
  isFeatured: true,
  startCounts: { views: 2893 },
  vi: {
    title: 'Phiên chợ hàng Việt ở Đăk Ơ: người mua có chỗ tin, người bán có chỗ đứng',
    summary:
      'Bốn ngày phiên chợ hàng Việt tại xã Đăk Ơ, huyện Bù Gia Mập khép lại với những chuyến xe chở hàng về buôn làng và nhiều đơn đặt hàng mới cho đặc sản địa phương.',
    body: [
      p(
        'Chiều cuối năm, nắng còn vương trên những rẫy điều, dòng người đã đổ về sân trung tâm xã Đăk Ơ. Bà con đi xe máy, đi máy cày, có nhà đi cả ba thế hệ. Với nhiều người, đây là lần hiếm hoi trong năm được chọn mua tận nơi những mặt hàng vốn phải chạy vài chục cây số mới có.',
      ),
      h2('Hàng thiết yếu, giá niêm yết'),
      p(
        'Phiên chợ có ba mươi hai gian hàng, bày gạo, dầu ăn, nước mắm, quần áo, đồ gia dụng, dụng cụ làm rẫy và sách vở. Tất cả đều niêm yết giá, có hóa đơn khi khách yêu cầu. Ban tổ chức bố trí một cân đối chứng ngay cổng vào để bà con tự kiểm tra.',
      ),
      image(
        'market-dusk',
        'Tranh vẽ phiên chợ lúc chiều muộn, các gian hàng mái sọc sáng đèn và người đi mua sắm',
        'Phiên chợ đông nhất vào lúc chiều muộn. Tranh minh họa.',
      ),
      h2('Sân nhà cho đặc sản'),
      p(
        'Tám gian hàng dành cho sản phẩm của địa phương: hạt điều, mật ong, măng khô, rượu cần, thổ cẩm. Các đơn vị bán hàng cho biết giá trị lớn nhất không phải doanh số mấy ngày chợ mà là những cuộc gặp với nhà phân phối.',
      ),
      quote(
        '“Tôi bán được gần hết hàng mang theo, nhưng vui nhất là có người xin số để lấy hàng đều mỗi tháng,” một chủ gian hàng mật ong nói.',
      ),
      h2('Bên lề phiên chợ'),
      ul(
        'Buổi tối có chiếu phim, văn nghệ của thanh niên trong xã.',
        'Gian tư vấn hướng dẫn nhận biết hàng giả, cách đọc nhãn và hạn dùng.',
        'Điểm thu gom vỏ chai, bao bì đổi lấy cây giống.',
      ),
      p(
        'Kế hoạch phối hợp tổ chức phiên chợ và các công văn mời tham gia được đăng tại mục [Văn bản](/van-ban). Thông tin những phiên chợ sắp tới có tại trang [Phiên chợ](/phien-cho).',
      ),
      h2('Chuyện ở gian hàng số mười một'),
      p(
        'Gian hàng số mười một của một tổ hợp tác măng khô gần như lúc nào cũng có người đứng xem. Không phải vì giá rẻ, mà vì bà chủ mang theo cả chảo, xào thử một đĩa nhỏ mời khách. Đến ngày thứ ba, hàng mang theo đã hết; bà ghi tên, số điện thoại của hai mươi sáu khách đặt thêm vào một cuốn vở học sinh.',
      ),
      p(
        'Những câu chuyện nhỏ như vậy lặp lại ở nhiều gian hàng. Phiên chợ không chỉ đưa hàng lên vùng cao, mà còn mở lối cho hàng từ buôn làng đi xuống phố. Ban tổ chức cho biết sẽ giữ liên lạc với các hộ bán hàng để hỗ trợ đóng gói, dán nhãn trước mùa sau.',
      ),
      exampleNote,
    ],
  },
  en: {
    title: 'Vietnamese-goods fair in Đăk Ơ: buyers find trust, sellers find a footing',
    summary:
      'Four days of fair in Đăk Ơ commune, Bù Gia Mập, ended with loaded motorbikes heading home and new orders for local specialities.',
    body: [
      p(
        'With the sun still on the cashew gardens, people were already streaming to the commune square: by motorbike, by tractor, some families in three generations. For many it was a rare chance to choose, close to home, goods they otherwise travel far to buy.',
      ),
      h2('Daily goods with the price on them'),
      p(
        'Thirty-two stalls sold rice, cooking oil, clothes, household goods, tools and school books. All prices were shown, and a public scale stood at the gate.',
      ),
      image('market-dusk', 'Drawing of the fair at dusk with lit striped stalls and people shopping'),
      h2('Home ground for local specialities'),
      p(
        'Eight stalls were kept for local products: cashew, honey, dried bamboo shoots, brocade. Sellers say that meeting distributors was worth more than the turnover of four days.',
      ),
      quote(
        '“I nearly sold out, but best of all, somebody asked for my number to order every month,” said a honey seller.',
      ),
      h2('Beside the stalls'),
      ul(
        'Films and music by the commune’s young people in the evening.',
        'Advice on telling fakes and reading labels.',
        'A collecting point where empty bottles were exchanged for seedlings.',
      ),
      exampleNoteEn,
    ],
  },
}
