import { h2, p, ul } from '../notation'
import type { DemoEvent } from '../types'
import { CONTACT, EXAMPLE, ORGANISERS } from './fair-text'

export const event: DemoEvent = {
  key: 'bu-dang',
  type: 'market',
  days: { from: '2022-11-17', to: '2022-11-20' },
  cover: 'market-rain',
  gallery: ['cashew-branch', 'shelf'],
  latitude: 11.8097,
  longitude: 107.2356,
  boothCount: 40,
  results: { visitCount: 4200, revenue: 680_000_000, firmCount: 16 },
  startCounts: { views: 640 },
  vi: {
    name: 'Phiên chợ hàng Việt về Bù Đăng năm 2022',
    summary:
      'Bốn mươi gian hàng thiết yếu và đặc sản phục vụ bà con vùng điều Bù Đăng trước mùa lễ cuối năm. Dữ liệu minh họa.',
    body: [
      p(
        'Phiên chợ diễn ra trong bốn ngày tại trung tâm huyện Bù Đăng, giữa lúc các gia đình chuẩn bị vật tư cho mùa điều mới. Hàng gia dụng, quần áo, phân bón và dụng cụ làm rẫy được bày riêng từng khu để dễ tìm.',
      ),
      h2('Điểm nhấn'),
      ul(
        'Khu trưng bày sản phẩm từ hạt điều của các cơ sở trong huyện.',
        'Gian tư vấn chọn máy tách vỏ, máy sấy quy mô hộ.',
        'Buổi tối văn nghệ cồng chiêng của bà con S’tiêng, M’nông.',
      ),
      p(EXAMPLE),
    ],
    dailyHours: '8 giờ – 21 giờ',
    venue: 'Sân trung tâm văn hóa – thể thao',
    address: 'Trung tâm thị trấn Đức Phong',
    communeThen: 'Thị trấn Đức Phong, huyện Bù Đăng, tỉnh Bình Phước',
    communeNow: 'Xã Bù Đăng, tỉnh Đồng Nai',
    organisers: ORGANISERS,
    contact: CONTACT,
    goods: 'Thực phẩm, đồ gia dụng, may mặc, dụng cụ nông nghiệp, sản phẩm từ hạt điều',
    resultsNote: 'Số liệu minh họa. Khu đặc sản hạt điều đông khách nhất vào hai buổi tối cuối.',
  },
}
