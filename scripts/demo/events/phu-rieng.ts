import { h2, p, ul } from '../notation'
import type { DemoEvent } from '../types'
import {
  CONDITIONS,
  CONDITIONS_EN,
  CONTACT,
  CONTACT_EN,
  EXAMPLE,
  EXAMPLE_EN,
  ORGANISERS,
  ORGANISERS_EN,
} from './fair-text'

export const event: DemoEvent = {
  key: 'phu-rieng',
  type: 'market',
  days: { startsInDays: -1, lastsDays: 5 },
  cover: 'market-day',
  gallery: ['harvest', 'honey'],
  latitude: 11.6738,
  longitude: 106.9271,
  boothCount: 45,
  registration: { opensDaysBefore: 50, closesDaysBefore: 12 },
  startCounts: { views: 356 },
  vi: {
    name: 'Phiên chợ hàng Việt tại Phú Riềng',
    summary:
      'Bốn mươi lăm gian hàng phục vụ công nhân cao su và bà con trong vùng, mở cửa đến tối. Dữ liệu minh họa.',
    body: [
      p(
        'Phú Riềng là vùng cao su lâu đời. Phiên chợ mở cửa đến tối để công nhân tan ca vẫn kịp ghé mua sắm; hàng hóa ưu tiên nhu yếu phẩm, đồ dùng học tập và nông sản trong vùng.',
      ),
      h2('Đừng bỏ lỡ'),
      ul(
        'Khu nông sản trong vùng: bưởi da xanh, hạt điều rang, mật ong.',
        'Gian sửa chữa miễn phí nồi cơm điện, quạt, xe đạp.',
        'Góc thiếu nhi đọc sách và tô màu.',
      ),
      p(EXAMPLE),
    ],
    dailyHours: '8 giờ – 21 giờ',
    venue: 'Sân vận động trung tâm xã',
    address: 'Đường ĐT 741, xã Phú Riềng',
    communeThen: null,
    communeNow: 'Xã Phú Riềng, tỉnh Đồng Nai',
    organisers: ORGANISERS,
    contact: CONTACT,
    goods: 'Nhu yếu phẩm, đồ dùng học tập, nông sản trong vùng',
    registrationConditions: CONDITIONS,
  },
  en: {
    name: 'Vietnamese-goods fair in Phú Riềng',
    summary:
      'Forty-five stalls for rubber workers and their neighbours, open into the evening. Illustrative data.',
    body: [
      p(
        'Phú Riềng is old rubber country. The fair stays open into the evening, so that workers can come after their shift; it offers daily goods, school things and what the region grows.',
      ),
      h2('Not to be missed'),
      ul(
        'What the region grows: pomelo, roasted cashew, honey.',
        'Free repair of rice cookers, fans and bicycles.',
        'A corner where children read and paint.',
      ),
      p(EXAMPLE_EN),
    ],
    dailyHours: '8 am – 9 pm',
    venue: 'Commune sports ground',
    address: 'Road ĐT 741, Phú Riềng',
    communeThen: null,
    communeNow: 'Phú Riềng commune, Đồng Nai province',
    organisers: ORGANISERS_EN,
    contact: CONTACT_EN,
    goods: 'Daily goods, school things, what the region grows',
    registrationConditions: CONDITIONS_EN,
  },
}
