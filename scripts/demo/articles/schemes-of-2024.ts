import { exampleNote } from '../example-note'
import { h2, p, ul, video } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'schemes-of-2024',
  category: 'tin-khuyen-cong',
  tags: ['khuyen-cong-quoc-gia', 'may-moc-thiet-bi', 'ho-tieu'],
  cover: 'pepper-garden',
  postedAt: '2024-12-19T14:20:00+07:00',
  byline: 'Nguyễn Minh Đức',
  source: 'Phòng Khuyến công',
  startCounts: { views: 1497 },
  vi: {
    title: 'Máy tách màu về với vùng tiêu Lộc Ninh: một đề án, nhiều hộ hưởng lợi',
    summary:
      'Máy tách màu quang học lắp tại một cơ sở sơ chế ở Lộc Ninh giúp hạt tiêu đồng đều hơn; các hộ trồng tiêu quanh vùng có thêm nơi làm sạch hàng trước khi bán.',
    body: [
      p(
        'Cuối năm, khi những vườn tiêu ở Lộc Ninh bắt đầu vào chuỗi già, xưởng sơ chế của một hợp tác xã trên địa bàn cũng vừa hoàn tất việc chạy thử máy tách màu quang học. Thiết bị được đầu tư từ nguồn khuyến công quốc gia năm 2024 kết hợp vốn đối ứng của đơn vị.',
      ),
      h2('Vì sao là máy tách màu?'),
      p(
        'Tiêu Lộc Ninh có tiếng thơm và nặng hạt. Thế nhưng hàng xô lẫn hạt lép, cuống và đá nhỏ khiến giá bán luôn thấp hơn hàng sạch. Sàng tay vừa chậm vừa phụ thuộc vào con mắt người làm. Máy tách màu dùng camera nhận diện từng hạt, thổi bỏ hạt lỗi bằng tia khí nén, làm một giờ bằng cả ngày của một tổ sàng.',
      ),
      ul(
        'Công suất thiết kế: 1,2 tấn mỗi giờ.',
        'Tạp chất sau khi xử lý: dưới 0,3%.',
        'Dịch vụ làm sạch thuê cho hộ dân: đặt lịch trước, trả hàng trong ngày.',
      ),
      h2('Hưởng lợi dây chuyền'),
      p(
        'Thay vì mỗi hộ tự lo, các tổ trồng tiêu gom hàng, làm sạch chung rồi ký hợp đồng chung. Phần hạt lép được thu mua riêng để chiết tinh dầu; bụi và cuống ủ làm phân. Hầu như không có gì bỏ đi.',
      ),
      video('aqz-KE-bpKQ', 'Video minh họa (phim hoạt hình nguồn mở Big Buck Bunny)'),
      p(
        'Trung tâm sẽ phối hợp tổ chức ba đợt tham quan cho các cơ sở trong quý I năm 2025. Đơn vị quan tâm có thể đăng ký qua trang Hỏi đáp của cổng thông tin.',
      ),
      h2('Điều kiện để máy chạy hết công suất'),
      p(
        'Máy tốt mà nguyên liệu vào không đều thì vẫn phải dừng chờ. Hợp tác xã vì thế thống nhất với các tổ trồng tiêu về độ ẩm khi giao hàng, loại bao và giờ nhận. Mỗi lô có phiếu ghi tên hộ, khối lượng trước và sau khi làm sạch; hộ nào hàng lẫn nhiều tạp chất được cán bộ kỹ thuật đến xem lại khâu phơi.',
      ),
      p(
        'Phần khí nén được bảo dưỡng hằng tuần vì chỉ một chút nước lẫn trong đường ống cũng làm tia thổi yếu đi. Hai thanh niên trong vùng được đào tạo vận hành, ngoài vụ tiêu sẽ nhận làm sạch cà phê và đậu cho các xã lân cận.',
      ),
      exampleNote,
    ],
  },
}
