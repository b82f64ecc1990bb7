import { exampleNote, exampleNoteEn } from '../example-note'
import { h2, p, table, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'after-the-merger',
  category: 'tin-khuyen-cong',
  tags: ['khuyen-cong-dia-phuong', 'dang-ky-de-an'],
  cover: 'rubber-hills',
  postedAt: '2025-07-08T10:30:00+07:00',
  byline: 'Trần Thu Hà',
  source: 'Ban Biên tập',
  isFeatured: true,
  revision: {
    on: '2025-09-03',
    note: 'Bổ sung bảng tên địa bàn trước và sau ngày 01/7/2025.',
    noteEn: 'Added the table of places before and after 1 July 2025.',
  },
  startCounts: { views: 3312 },
  vi: {
    title: 'Hoạt động khuyến công thông suốt sau khi hợp nhất tỉnh Bình Phước và Đồng Nai',
    summary:
      'Từ ngày 01/7/2025, tỉnh Bình Phước hợp nhất với tỉnh Đồng Nai, cấp huyện kết thúc hoạt động. Các cơ sở công nghiệp nông thôn không phải làm lại hồ sơ đã nộp; chỉ cần lưu ý cách ghi địa chỉ mới.',
    body: [
      p(
        'Từ ngày 01/7/2025, tỉnh Bình Phước hợp nhất với tỉnh Đồng Nai, lấy tên là tỉnh Đồng Nai; chính quyền địa phương được tổ chức theo hai cấp gồm tỉnh và xã, phường. Trong những ngày đầu vận hành, nhiều chủ cơ sở gọi đến hỏi hồ sơ khuyến công đang làm dở có phải bắt đầu lại hay không.',
      ),
      p(
        'Câu trả lời là không. Đề án đã ký hợp đồng tiếp tục thực hiện theo nội dung đã ký; hồ sơ đang thẩm định được chuyển tiếp nguyên trạng. Bài viết này tóm lược những điểm cần biết.',
      ),
      h2('Những điều giữ nguyên'),
      ul(
        'Quyền và nghĩa vụ trong hợp đồng thực hiện đề án đã ký trước ngày 01/7/2025.',
        'Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu còn thời hạn.',
        'Đầu mối tiếp nhận, hướng dẫn hồ sơ đối với địa bàn các xã, phường thuộc tỉnh Bình Phước trước đây.',
      ),
      h2('Những điều cần lưu ý'),
      ul(
        'Địa chỉ ghi hai cấp: tên xã hoặc phường và tên tỉnh; không còn ghi tên huyện.',
        'Phiếu đăng ký theo mẫu cũ vẫn được tiếp nhận, cán bộ sẽ hướng dẫn ghi thêm địa chỉ mới.',
        'Văn bản do cơ quan trước hợp nhất ban hành giữ nguyên số, ký hiệu khi trích dẫn.',
      ),
      h2('Một số địa bàn thường gặp'),
      table(
        'Tên trước ngày 01/7/2025 | Cách ghi hiện nay',
        'Xã Đăk Ơ, huyện Bù Gia Mập | Xã Đăk Ơ, tỉnh Đồng Nai',
        'Xã Bom Bo, huyện Bù Đăng | Xã Bom Bo, tỉnh Đồng Nai',
        'Xã Thiện Hưng, huyện Bù Đốp | Xã Thiện Hưng, tỉnh Đồng Nai',
        'Thị trấn Lộc Ninh, huyện Lộc Ninh | Xã Lộc Ninh, tỉnh Đồng Nai',
      ),
      p(
        'Tên một số nơi có nhiều cách viết, chẳng hạn Đak Ơ và Đăk Ơ. Khi tra cứu trên cổng thông tin, bạn đọc có thể gõ không dấu để tìm được cả hai.',
      ),
      p(
        'Mọi thắc mắc về hồ sơ, xin xem [hướng dẫn đăng ký đề án khuyến công](/trang/huong-dan-dang-ky-de-an-khuyen-cong) hoặc gửi câu hỏi qua trang [Hỏi đáp](/hoi-dap).',
      ),
      h2('Câu hỏi các cơ sở hay gửi đến'),
      p(
        'Có phải làm lại con dấu, nhãn hàng hóa ngay không? Việc thay đổi địa chỉ trên giấy tờ, nhãn hàng thực hiện theo hướng dẫn của cơ quan đăng ký và cơ quan quản lý chuyên ngành; cơ sở nên dùng hết bao bì đã in trong thời hạn cho phép rồi mới in mới để tránh lãng phí.',
      ),
      p(
        'Địa chỉ trong hợp đồng đang thực hiện ghi theo tên cũ có còn giá trị không? Tên địa bàn thay đổi không làm mất hiệu lực của hợp đồng. Khi lập biên bản nghiệm thu, hai bên chỉ cần ghi thêm tên mới trong ngoặc. Trên cổng thông tin, các bài viết và văn bản cũ được giữ nguyên tên gọi tại thời điểm đăng, kèm chú thích ở những nơi cần thiết.',
      ),
      exampleNote,
    ],
  },
  en: {
    title: 'Industry promotion goes on without a break after Bình Phước joins Đồng Nai',
    summary:
      'On 1 July 2025 Bình Phước merged into Đồng Nai and the district level ended. Firms need not hand in their papers again; only the way of writing addresses changes.',
    body: [
      p(
        'Since 1 July 2025 the province of Bình Phước has been part of Đồng Nai, and local government has two levels: the province, and the commune or ward. Many owners asked whether scheme applications under way had to start again.',
      ),
      p(
        'They do not. Signed schemes are carried out as agreed, and applications under review were handed over as they stood.',
      ),
      h2('What stays the same'),
      ul(
        'Rights and duties in contracts signed before 1 July 2025.',
        'Certificates for outstanding rural industrial products that have not expired.',
        'The office that receives applications from communes and wards of the former Bình Phước.',
      ),
      h2('What to mind'),
      ul(
        'Addresses have two levels: commune or ward, and province. Districts are no longer written.',
        'Forms in the old layout are still accepted.',
        'Documents issued before the merger keep their numbers when quoted.',
      ),
      h2('Places you will often meet'),
      table(
        'Before 1 July 2025 | Now',
        'Đăk Ơ commune, Bù Gia Mập district | Đăk Ơ commune, Đồng Nai province',
        'Bom Bo commune, Bù Đăng district | Bom Bo commune, Đồng Nai province',
        'Thiện Hưng commune, Bù Đốp district | Thiện Hưng commune, Đồng Nai province',
        'Lộc Ninh township, Lộc Ninh district | Lộc Ninh commune, Đồng Nai province',
      ),
      p(
        'Some names are spelt in more than one way, such as Đak Ơ and Đăk Ơ; searching without accents finds both.',
      ),
      exampleNoteEn,
    ],
  },
}
