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
  key: 'thien-hung',
  type: 'market',
  days: { startsInDays: 16, lastsDays: 4 },
  cover: 'truck-morning',
  gallery: ['market-morning'],
  latitude: 12.0096,
  longitude: 106.7898,
  boothCount: 36,
  registration: { opensDaysBefore: 45, closesDaysBefore: 7 },
  startCounts: { views: 248 },
  vi: {
    name: 'Phiên chợ hàng Việt về xã biên giới Thiện Hưng',
    summary:
      'Ba mươi sáu gian hàng, ưu tiên hàng thiết yếu và vật tư nông nghiệp cho bà con biên giới. Dữ liệu minh họa.',
    body: [
      p(
        'Từ sáng sớm ngày khai mạc, các chuyến xe sẽ đưa hàng về Thiện Hưng. Phiên chợ ưu tiên hàng thiết yếu, vật tư nông nghiệp và hàng có bảo hành tại chỗ.',
      ),
      h2('Dành cho người bán'),
      ul(
        'Gian tiêu chuẩn ba mét nhân ba mét, có mái che, bàn và điện chiếu sáng.',
        'Kho tạm và bảo vệ ban đêm.',
        'Hỗ trợ bốc dỡ vào chiều trước ngày khai mạc.',
      ),
      p(EXAMPLE),
    ],
    dailyHours: '8 giờ – 21 giờ',
    venue: 'Sân nhà văn hóa xã',
    address: 'Trung tâm xã Thiện Hưng',
    communeThen: null,
    communeNow: 'Xã Thiện Hưng, tỉnh Đồng Nai',
    organisers: ORGANISERS,
    contact: CONTACT,
    goods: 'Hàng thiết yếu, vật tư nông nghiệp, đồ gia dụng, quần áo',
    registrationConditions: CONDITIONS,
  },
  en: {
    name: 'Vietnamese-goods fair in the border commune of Thiện Hưng',
    summary:
      'Thirty-six stalls of daily goods and farm supplies for people near the border. Illustrative data.',
    body: [
      p(
        'From early morning on the first day, trucks will bring goods to Thiện Hưng. Daily goods, farm supplies and goods with a local guarantee come first.',
      ),
      h2('For sellers'),
      ul(
        'A standard stall of three by three metres with roof, table and light.',
        'A store room and guards at night.',
        'Help with unloading on the eve.',
      ),
      p(EXAMPLE_EN),
    ],
    dailyHours: '8 am – 9 pm',
    venue: 'Commune culture house',
    address: 'Centre of Thiện Hưng',
    communeThen: null,
    communeNow: 'Thiện Hưng commune, Đồng Nai province',
    organisers: ORGANISERS_EN,
    contact: CONTACT_EN,
    goods: 'Daily goods, farm supplies, household goods, clothes',
    registrationConditions: CONDITIONS_EN,
  },
}
