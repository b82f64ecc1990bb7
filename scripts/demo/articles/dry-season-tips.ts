import { attachment, h2, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'dry-season-tips',
  category: 'tiet-kiem-nang-luong',
  tags: ['kiem-toan-nang-luong'],
  cover: 'lamps-warm',
  postedAt: '2019-03-14T08:00:00+07:00',
  byline: 'Vũ Quang Huy',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 2265 },
  vi: {
    title: 'Mười việc nhỏ giúp cơ sở sản xuất tiết kiệm điện mùa khô',
    summary:
      'Mùa khô là lúc lưới điện căng nhất. Những việc nhỏ dưới đây không cần đầu tư lớn, có thể làm ngay trong tuần này.',
    body: [
      p(
        'Tháng ba, tháng tư, trời nắng gắt, quạt và máy lạnh chạy liên tục trong khi các xưởng điều đang vào vụ. Giảm phụ tải giờ cao điểm vừa nhẹ hóa đơn, vừa góp phần giữ ổn định nguồn điện cho cả khu vực.',
      ),
      h2('Trong xưởng'),
      ul(
        'Dời công đoạn nặng như nghiền, ép, bơm nước ra khỏi giờ cao điểm.',
        'Tắt băng tải khi không có hàng; dán nhắc việc tại tủ điện.',
        'Vệ sinh cánh quạt, lưới lọc máy nén khí hai tuần một lần.',
        'Kiểm tra độ căng dây cu-roa; dây chùng làm động cơ tốn điện hơn.',
        'Mở tôn lấy sáng, lau sạch thay vì bật thêm đèn.',
        'Đóng kín buồng sấy, chỉ mở cửa khi thật cần.',
      ),
      h2('Trong văn phòng và nhà ở công nhân'),
      ul(
        'Đặt máy lạnh từ 26 độ C trở lên, dùng kèm quạt.',
        'Rút nguồn ấm nước, màn hình, bộ sạc khi hết giờ làm.',
        'Trồng giàn leo hoặc che nắng tường hướng tây.',
        'Ghi chỉ số công-tơ vào một giờ cố định mỗi ngày.',
      ),
      h2('Tài liệu phát tay'),
      p(
        'Trung tâm đã soạn một sổ tay hai trang tóm tắt các việc trên, in được trên giấy A4 để dán tại xưởng. Bạn đọc có thể tải về và sử dụng tự do.',
      ),
      attachment('energy-handbook'),
      p('Nếu có kinh nghiệm hay, xin gửi về cổng thông tin qua mục [Gửi bài](/gui-bai) để cùng chia sẻ.'),
      h2('Vì sao nên làm ngay?'),
      p(
        'Một xưởng nhỏ dùng khoảng vài nghìn ki-lô-oát giờ mỗi tháng; chỉ cần bớt được năm phần trăm, cả vụ đã đủ tiền thay một bộ lưới lọc hay vài đường bảo ôn. Quan trọng hơn, thói quen ghi chép và tắt máy đúng lúc giúp phát hiện sớm những hỏng hóc âm thầm: động cơ nóng bất thường, máy nén chạy mãi không ngừng, tủ điện có mùi khét.',
      ),
    ],
  },
}
