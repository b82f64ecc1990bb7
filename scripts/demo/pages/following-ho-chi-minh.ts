import { h2, p, ul } from '../notation'
import type { DemoPage } from '../types'

export const page: DemoPage = {
  key: 'following-ho-chi-minh',
  startCounts: { views: 1986 },
  vi: {
    title: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    summary:
      'Việc học và làm theo Bác ở một đơn vị phục vụ cơ sở sản xuất: gần dân, tiết kiệm, nói đi đôi với làm.',
    body: [
      p(
        'Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và Kết luận số 01-KL/TW ngày 18/5/2021 về tiếp tục thực hiện Chỉ thị này, mỗi cán bộ, viên chức chọn những việc cụ thể trong công việc hằng ngày để rèn luyện.',
      ),
      h2('Những việc gắn với công việc của Trung tâm'),
      ul(
        '**Gần dân, sát cơ sở:** đến tận xưởng, lắng nghe, hướng dẫn đến khi làm được.',
        '**Tiết kiệm:** dùng điện, giấy, xăng xe hợp lý; lấy chính trụ sở làm nơi áp dụng trước các giải pháp tiết kiệm năng lượng.',
        '**Nói đi đôi với làm:** trả lời đúng hẹn, công khai tiến độ hồ sơ.',
        '**Liêm chính:** không nhận quà, không gợi ý đơn vị cung cấp thiết bị.',
      ),
      h2('Đóng góp của bạn đọc'),
      p(
        'Bạn đọc biết một tấm gương người tốt, việc tốt trong các cơ sở công nghiệp nông thôn, xin gửi về qua mục [Gửi bài](/gui-bai). Nội dung trang là dữ liệu minh họa, trừ tên và ngày của các văn bản được dẫn.',
      ),
    ],
  },
  en: {
    title: 'Studying and following Hồ Chí Minh’s thought, morality and style',
    summary: 'What it means in a unit that serves firms: close to people, thrifty, true to one’s word.',
    body: [
      p(
        'Under Directive 05-CT/TW of 15 May 2016 and Conclusion 01-KL/TW of 18 May 2021 of the Politburo, each member of staff chooses concrete things to practise in daily work.',
      ),
      ul(
        '**Close to people:** go to the workshop, listen, and stay until it works.',
        '**Thrift:** try energy-saving measures first in one’s own office.',
        '**True to one’s word:** answer in time, publish the progress of applications.',
      ),
      p('The text is illustrative, apart from the names and dates of the documents quoted.'),
    ],
  },
}
