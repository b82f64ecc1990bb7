import { h2, p, ul } from '../notation'
import type { DemoEvent } from '../types'
import { CONDITIONS, CONTACT, EXAMPLE, ORGANISERS } from './fair-text'

export const event: DemoEvent = {
  key: 'bom-bo',
  type: 'market',
  days: { startsInDays: 38, lastsDays: 3 },
  cover: 'weaving',
  gallery: ['market-dusk', 'shelf'],
  latitude: 11.8776,
  longitude: 107.1717,
  boothCount: 28,
  registration: { opensDaysBefore: 60, closesDaysBefore: 10 },
  startCounts: { views: 187 },
  vi: {
    name: 'Phiên chợ hàng Việt và sắc màu thổ cẩm Bom Bo',
    summary:
      'Ba ngày phiên chợ gắn với không gian văn hóa S’tiêng: thổ cẩm, rượu cần, nhịp chày và hàng Việt thiết yếu. Dữ liệu minh họa.',
    body: [
      p(
        'Phiên chợ ở Bom Bo kết hợp mua sắm với không gian văn hóa. Các nghệ nhân dệt ngay tại gian hàng; khách có thể thử đưa thoi, chọn hoa văn và đặt may theo ý thích.',
      ),
      h2('Chương trình'),
      ul(
        'Trình diễn dệt thổ cẩm, đan gùi mỗi buổi chiều.',
        'Đêm giao lưu cồng chiêng và nhịp chày giã gạo.',
        'Hướng dẫn chụp ảnh sản phẩm, mở gian hàng trực tuyến.',
      ),
      p(EXAMPLE),
    ],
    dailyHours: '8 giờ – 21 giờ',
    venue: 'Khu bảo tồn văn hóa dân tộc S’tiêng sóc Bom Bo',
    address: 'Xã Bom Bo',
    communeThen: null,
    communeNow: 'Xã Bom Bo, tỉnh Đồng Nai',
    organisers: ORGANISERS,
    contact: CONTACT,
    goods: 'Thổ cẩm, gùi, rượu cần, hạt điều, hàng thiết yếu',
    registrationConditions: CONDITIONS,
  },
}
