import { exampleNote } from '../example-note'
import { h2, image, p, quote, table, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'industry-promotion-2016-2020',
  category: 'tin-khuyen-cong',
  tags: ['khuyen-cong-dia-phuong', 'khuyen-cong-quoc-gia'],
  cover: 'signing',
  postedAt: '2021-01-15T16:40:00+07:00',
  byline: 'Trần Thu Hà',
  source: 'Phòng Khuyến công',
  startCounts: { views: 1876 },
  vi: {
    title: 'Nhìn lại năm năm khuyến công 2016-2020: hỗ trợ đúng chỗ, vốn mồi sinh sôi',
    summary:
      'Tại hội nghị tổng kết công tác khuyến công giai đoạn 2016-2020, các đại biểu thống nhất: kinh phí hỗ trợ tuy nhỏ nhưng đã khơi được dòng vốn đối ứng lớn hơn nhiều lần từ chính các cơ sở.',
    body: [
      p(
        'Hội nghị tổng kết công tác khuyến công giai đoạn 2016-2020 diễn ra trong một buổi sáng tại Đồng Xoài, với sự tham dự của đại diện các phòng chuyên môn, địa phương và hơn bốn mươi cơ sở công nghiệp nông thôn.',
      ),
      h2('Ba con số đáng chú ý'),
      ul(
        '**68 đề án** được triển khai, trong đó 11 đề án khuyến công quốc gia;',
        '**hơn 3 lần** là tỷ lệ vốn đối ứng của cơ sở so với phần kinh phí nhà nước hỗ trợ;',
        '**1.240 lao động** có thêm việc làm ổn định tại các xưởng được hỗ trợ.',
      ),
      table(
        'Nội dung hoạt động | Số đề án | Ghi chú',
        'Ứng dụng máy móc, thiết bị tiên tiến | 37 | chủ yếu ngành điều, gỗ, cơ khí',
        'Mô hình trình diễn kỹ thuật | 6 | mỗi mô hình đón 3–5 đoàn tham quan',
        'Đào tạo, tập huấn | 12 | tập trung quản trị và an toàn lao động',
        'Bình chọn, hội chợ, quảng bá sản phẩm | 13 | hai năm một lần bình chọn cấp tỉnh',
      ),
      h2('Bài học từ cơ sở'),
      p(
        'Nhiều ý kiến cho rằng đề án thành công khi chủ cơ sở tự xác định được nhu cầu, còn Trung tâm giúp chọn thiết bị và hoàn thiện hồ sơ. Ngược lại, những đề án chậm thường vướng ở khâu báo giá, mặt bằng chưa sẵn sàng hoặc chủ cơ sở chưa tính đủ vốn lưu động.',
      ),
      quote(
        '“Tiền hỗ trợ chỉ bằng một phần giá máy. Nhưng nhờ có người ngồi tính cùng mình từng khoản, tôi mới dám ký hợp đồng,” chủ một xưởng mộc ở Bình Long chia sẻ.',
      ),
      image(
        'workshop',
        'Tranh vẽ người thợ đứng bên máy trong xưởng cơ khí sáng sủa, băng chuyền chạy phía sau',
        'Hơn một nửa số đề án là hỗ trợ máy móc, thiết bị. Tranh minh họa.',
      ),
      h2('Hướng đi của giai đoạn mới'),
      p(
        'Giai đoạn 2021-2025, hoạt động khuyến công sẽ ưu tiên chế biến sâu nông sản, công nghiệp hỗ trợ và chuyển đổi số ở xưởng nhỏ. Hồ sơ được rút gọn, thời gian thẩm định được công khai để cơ sở chủ động kế hoạch.',
      ),
      h2('Điều còn trăn trở'),
      p(
        'Bên cạnh kết quả, hội nghị thẳng thắn nhìn vào những mặt chưa được. Số đề án ở các xã biên giới còn ít do cơ sở nhỏ, khó bố trí vốn đối ứng. Một số máy móc đầu tư xong chỉ chạy hết công suất trong vụ, thời gian còn lại bỏ không. Công tác theo dõi sau nghiệm thu chủ yếu dựa vào báo cáo của cơ sở, chưa có số liệu đo đạc độc lập.',
      ),
      p(
        'Đại biểu các địa phương đề nghị khuyến khích hình thức dùng chung thiết bị giữa các hộ, tăng thời gian tập huấn tại chỗ và đơn giản hóa chứng từ đối với đề án nhỏ. Những ý kiến này được ghi nhận để đưa vào quy chế làm việc của giai đoạn sau.',
      ),
      exampleNote,
    ],
  },
}
