import { p, ul } from '../notation'
import type { DemoEvent } from '../types'
import { CONTACT, EXAMPLE, ORGANISERS } from './fair-text'

export const event: DemoEvent = {
  key: 'training-2013',
  type: 'training',
  days: { from: '2013-06-13', to: '2013-06-14' },
  cover: 'classroom',
  gallery: [],
  latitude: 11.5349,
  longitude: 106.8832,
  startCounts: { views: 402 },
  vi: {
    name: 'Lớp tập huấn sản xuất sạch hơn cho cán bộ kỹ thuật năm 2013',
    summary: 'Hai ngày học về cân bằng vật chất và nhận diện cơ hội giảm thất thoát. Dữ liệu minh họa.',
    body: [
      p('Lớp học dành cho quản đốc, cán bộ kỹ thuật và cán bộ theo dõi công nghiệp ở địa phương.'),
      ul('Ngày thứ nhất: khái niệm, các bước đánh giá.', 'Ngày thứ hai: thực hành tại cơ sở chế biến.'),
      p(EXAMPLE),
    ],
    dailyHours: '8 giờ – 17 giờ',
    venue: 'Hội trường Trung tâm',
    address: 'Thị xã Đồng Xoài',
    communeThen: 'Thị xã Đồng Xoài, tỉnh Bình Phước',
    communeNow: 'Phường Bình Phước, tỉnh Đồng Nai',
    organisers: ORGANISERS,
    contact: CONTACT,
  },
}
