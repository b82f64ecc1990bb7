import { h2, p, ul } from '../notation'
import type { DemoEvent } from '../types'
import { CONTACT, CONTACT_EN, EXAMPLE, EXAMPLE_EN, ORGANISERS, ORGANISERS_EN } from './fair-text'

export const event: DemoEvent = {
  key: 'bu-gia-map',
  type: 'market',
  days: { from: '2023-12-22', to: '2023-12-25' },
  cover: 'market-morning',
  gallery: ['market-dusk', 'honey', 'weaving'],
  latitude: 12.0106,
  longitude: 107.1062,
  boothCount: 32,
  results: { visitCount: 3600, revenue: 540_000_000, firmCount: 14 },
  startCounts: { views: 812 },
  vi: {
    name: 'Phiên chợ hàng Việt về Bù Gia Mập năm 2023',
    summary:
      'Bốn ngày đưa hàng Việt đến xã biên giới Đăk Ơ, kết hợp giới thiệu mật ong, măng khô và thổ cẩm. Dữ liệu minh họa.',
    body: [
      p(
        'Đăk Ơ là xã ở xa trung tâm, đường đi mua sắm còn vất vả. Phiên chợ đưa hàng hóa về tận nơi với giá niêm yết, đồng thời tạo sân chơi cho các sản phẩm của buôn làng.',
      ),
      h2('Trong phiên chợ có gì'),
      ul(
        'Hai mươi bốn gian hàng thiết yếu, tám gian đặc sản địa phương.',
        'Gian hướng dẫn phân biệt hàng giả, đọc nhãn và hạn dùng.',
        'Điểm đổi vỏ chai, bao bì lấy cây giống.',
      ),
      p(EXAMPLE),
    ],
    dailyHours: '8 giờ – 21 giờ',
    venue: 'Sân trung tâm xã Đăk Ơ',
    address: 'Đường ĐT 741, xã Đăk Ơ',
    communeThen: 'Xã Đăk Ơ, huyện Bù Gia Mập, tỉnh Bình Phước',
    communeNow: 'Xã Đăk Ơ, tỉnh Đồng Nai',
    organisers: ORGANISERS,
    contact: CONTACT,
    goods: 'Gạo, dầu ăn, đồ gia dụng, quần áo, sách vở, mật ong, măng khô, thổ cẩm',
    resultsNote: 'Số liệu minh họa. Có năm cơ sở ký hợp đồng cung cấp hàng đều hằng tháng.',
  },
  en: {
    name: 'Vietnamese-goods fair in Bù Gia Mập 2023',
    summary:
      'Four days of Vietnamese goods in the border commune of Đăk Ơ, with local honey, bamboo shoots and brocade. Illustrative data.',
    body: [
      p(
        'Đăk Ơ lies far from the towns. The fair brought goods to people’s doors at prices shown openly, and gave local products a stage.',
      ),
      h2('What there was'),
      ul(
        'Twenty-four stalls of daily goods and eight of local specialities.',
        'Advice on telling fakes and reading labels.',
        'Seedlings in exchange for empty bottles.',
      ),
      p(EXAMPLE_EN),
    ],
    dailyHours: '8 am – 9 pm',
    venue: 'Square of Đăk Ơ commune',
    address: 'Road ĐT 741, Đăk Ơ',
    communeThen: 'Đăk Ơ commune, Bù Gia Mập district, Bình Phước province',
    communeNow: 'Đăk Ơ commune, Đồng Nai province',
    organisers: ORGANISERS_EN,
    contact: CONTACT_EN,
    goods: 'Rice, cooking oil, household goods, clothes, school books, honey, bamboo shoots, brocade',
    resultsNote: 'Illustrative figures. Five firms signed monthly supply contracts.',
  },
}
