import type { EventDto, ListEventsAnswer } from '@contract/events'

/** A coming fair with all its fields, for tests. */
export const marketFair: EventDto = {
  id: 'fair-1',
  slug: 'phien-cho-hang-viet-bu-dang',
  name: 'Phiên chợ hàng Việt về Bù Đăng',
  type: 'market',
  summary: 'Ba ngày hàng Việt giữa vùng điều.',
  coverImage: null,
  startsAt: '2026-11-20T01:00:00.000Z',
  endsAt: '2026-11-23T13:00:00.000Z',
  dailyHours: '8 giờ – 21 giờ',
  venue: 'Sân vận động Bù Đăng',
  communeThen: 'Thị trấn Đức Phong, huyện Bù Đăng',
  communeNow: 'Xã Bù Đăng, tỉnh Đồng Nai',
  phase: 'upcoming',
  state: 'planned',
  stateReason: null,
  visitCount: null,
  isExample: true,
  body: null,
  address: 'Đường 14 tháng 12',
  latitude: 11.81,
  longitude: 107.25,
  organisers: 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp',
  contact: null,
  boothCount: 40,
  goods: 'Hạt điều, cà phê, mật ong',
  registration: { from: '2026-10-01', to: '2026-11-10', conditions: null, isOpen: false },
  results: null,
  gallery: [],
  translations: { vi: 'phien-cho-hang-viet-bu-dang', en: null },
  links: [],
}

/** A list answer of one page. */
export function listAnswer(events: EventDto[]): ListEventsAnswer {
  return { data: events, meta: { pagination: { page: 1, pageSize: 24, pageCount: 1, total: events.length } } }
}
