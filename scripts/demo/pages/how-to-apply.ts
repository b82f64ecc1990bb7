import { attachment, h2, h3, ol, p, table, ul } from '../notation'
import type { DemoPage } from '../types'

export const page: DemoPage = {
  key: 'how-to-apply',
  startCounts: { views: 4127 },
  vi: {
    title: 'Hướng dẫn đăng ký đề án khuyến công',
    summary: 'Ai được đăng ký, cần giấy tờ gì, nộp ở đâu và chờ bao lâu. Mẫu phiếu đăng ký kèm theo.',
    body: [
      p(
        'Trang này hướng dẫn cơ sở công nghiệp nông thôn đăng ký nhu cầu hỗ trợ theo tinh thần Nghị định số 45/2012/NĐ-CP về khuyến công và các văn bản hướng dẫn. Thời hạn và số ngày nêu dưới đây là dữ liệu minh họa.',
      ),
      h2('1. Tự kiểm tra điều kiện'),
      ul(
        'Là doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác hoặc hộ kinh doanh trực tiếp sản xuất công nghiệp, tiểu thủ công nghiệp.',
        'Địa điểm sản xuất nằm trên địa bàn được hỗ trợ.',
        'Nội dung đề nghị chưa được hỗ trợ từ nguồn ngân sách khác.',
        'Có vốn đối ứng và cam kết đầu tư, thực hiện theo tiến độ.',
      ),
      h2('2. Chuẩn bị hồ sơ'),
      table(
        'Giấy tờ | Số lượng | Ghi chú',
        'Phiếu đăng ký nhu cầu | 1 bản | theo mẫu bên dưới',
        'Giấy đăng ký kinh doanh hoặc hợp tác xã | 1 bản sao | không cần chứng thực khi nộp lần đầu',
        'Báo giá thiết bị | từ 3 bản | của các nhà cung cấp khác nhau',
        'Ảnh hiện trạng mặt bằng | 3–5 ảnh | chụp bằng điện thoại là đủ',
      ),
      attachment('scheme-form'),
      h2('3. Nộp và theo dõi'),
      ol(
        'Nộp tại Phòng Tổng hợp, qua bưu điện hoặc thư điện tử.',
        'Nhận thông báo hồ sơ đủ hay cần bổ sung trong 5 ngày làm việc.',
        'Cán bộ đến khảo sát trong 15 ngày làm việc.',
        'Đề án được đưa vào kế hoạch, thẩm định và công khai kết quả.',
        'Ký hợp đồng, thực hiện, nghiệm thu và thanh lý.',
      ),
      h2('4. Câu hỏi thường gặp'),
      h3('Hộ kinh doanh có được đăng ký không?'),
      p('Có, nếu trực tiếp sản xuất và có giấy đăng ký hộ kinh doanh.'),
      h3('Đã mua máy rồi có được hỗ trợ không?'),
      p('Không. Hỗ trợ chỉ dành cho nội dung thực hiện sau khi đề án được phê duyệt.'),
      h3('Có phải nộp phí không?'),
      p('Không. Trung tâm không thu phí tiếp nhận, khảo sát và thẩm định hồ sơ.'),
    ],
  },
  en: {
    title: 'How to apply for an industry promotion scheme',
    summary: 'Who may apply, which papers are needed, where to hand them in, and how long it takes.',
    body: [
      p(
        'This page helps rural industrial firms to apply for support under Decree 45/2012/NĐ-CP and its circulars. Deadlines and numbers of days are illustrative.',
      ),
      h2('1. Check the conditions'),
      ul(
        'You are a small or medium enterprise, cooperative, group or household that produces itself.',
        'Your workshop lies in an area that can be supported.',
        'The same thing is not paid for by another public budget.',
        'You bring money of your own and keep to the schedule.',
      ),
      h2('2. Prepare your papers'),
      table(
        'Paper | How many | Remark',
        'Application form | 1 | form below, in Vietnamese',
        'Business registration | 1 copy | need not be certified at first',
        'Quotations | 3 or more | from different suppliers',
        'Photographs of the premises | 3 to 5 | a telephone will do',
      ),
      attachment('scheme-form'),
      h2('3. Hand in and follow up'),
      ol(
        'Bring your papers to the general affairs office, or send them by post or e-mail.',
        'Within 5 working days you hear whether they are complete.',
        'Within 15 working days staff visit you.',
        'The scheme enters the plan, is reviewed, and the result is published.',
        'Sign the contract, carry it out, and have it accepted.',
      ),
      h2('4. Common questions'),
      h3('May a household apply?'),
      p('Yes, if it produces itself and is registered.'),
      h3('Is a machine already bought supported?'),
      p('No. Support is for what is done after approval.'),
      h3('Is there a fee?'),
      p('No.'),
    ],
  },
}
