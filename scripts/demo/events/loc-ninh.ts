import { h2, p, table } from '../notation'
import type { DemoEvent } from '../types'
import { CONTACT, EXAMPLE, ORGANISERS } from './fair-text'

export const event: DemoEvent = {
  key: 'loc-ninh',
  type: 'market',
  days: { from: '2024-11-28', to: '2024-12-02' },
  cover: 'pepper-dusk',
  gallery: ['pepper-garden', 'market-day'],
  latitude: 11.8454,
  longitude: 106.5892,
  boothCount: 50,
  results: { visitCount: 5400, revenue: 860_000_000, firmCount: 19 },
  startCounts: { views: 731 },
  vi: {
    name: 'Phiên chợ hàng Việt và tuần hàng hồ tiêu Lộc Ninh năm 2024',
    summary:
      'Năm ngày phiên chợ kết hợp tuần hàng hồ tiêu, với năm mươi gian hàng và khu thử nếm tiêu sọ. Dữ liệu minh họa.',
    body: [
      p(
        'Nhân dịp vào vụ, phiên chợ ở Lộc Ninh dành riêng một dãy cho hồ tiêu. Khách được nghe giới thiệu cách phân biệt tiêu đen, tiêu sọ, tiêu đỏ và cách bảo quản giữ mùi thơm.',
      ),
      h2('Lịch các buổi giới thiệu'),
      table(
        'Ngày | Buổi | Nội dung',
        'Ngày 1 | Chiều | Khai mạc, giới thiệu máy tách màu',
        'Ngày 2 | Sáng | Nếm thử và nhận biết tiêu sọ',
        'Ngày 3 | Tối | Kết nối hộ trồng với nhà phân phối',
        'Ngày 5 | Chiều | Tổng kết, trao thưởng gian hàng đẹp',
      ),
      p(EXAMPLE),
    ],
    dailyHours: '8 giờ – 21 giờ',
    venue: 'Quảng trường trung tâm',
    address: 'Trung tâm thị trấn Lộc Ninh',
    communeThen: 'Thị trấn Lộc Ninh, huyện Lộc Ninh, tỉnh Bình Phước',
    communeNow: 'Xã Lộc Ninh, tỉnh Đồng Nai',
    organisers: ORGANISERS,
    contact: CONTACT,
    goods: 'Hồ tiêu, cà phê, bưởi da xanh, hàng thiết yếu, may mặc',
    resultsNote: 'Số liệu minh họa. Khu hồ tiêu chiếm khoảng một phần ba doanh số.',
  },
}
