import { h2, p, table } from '../notation'
import type { DemoPage } from '../types'

export const page: DemoPage = {
  key: 'structure',
  startCounts: { views: 2874 },
  vi: {
    title: 'Cơ cấu tổ chức',
    summary: 'Ban Giám đốc, các phòng chuyên môn và công việc mỗi phòng phụ trách.',
    body: [
      p(
        'Trung tâm tổ chức gọn theo nhóm công việc để cơ sở sản xuất biết ngay cần gặp ai. Sơ đồ dưới đây là dữ liệu minh họa; tên người phụ trách sẽ do Trung tâm cập nhật.',
      ),
      h2('Ban Giám đốc'),
      p(
        'Giám đốc phụ trách chung và chịu trách nhiệm về nội dung cổng thông tin; Phó Giám đốc giúp việc theo phân công.',
      ),
      h2('Các phòng chuyên môn'),
      table(
        'Phòng | Công việc chính | Khi nào nên liên hệ',
        'Phòng Tổng hợp | Hành chính, kế toán, tiếp nhận hồ sơ | Nộp hồ sơ, hỏi tiến độ',
        'Phòng Khuyến công | Đề án, bình chọn sản phẩm, đào tạo | Cần hỗ trợ máy móc, đào tạo nghề',
        'Phòng TKNL&SXSH | Tiết kiệm năng lượng và sản xuất sạch hơn | Muốn giảm điện, nước, chất thải',
        'Phòng Tư vấn | Dự án, thiết bị, cụm công nghiệp, chuyển đổi số | Chuẩn bị đầu tư, di dời',
        'Phòng Xúc tiến thương mại | Phiên chợ, kết nối cung cầu | Tìm nơi bán hàng',
      ),
      h2('Ban Biên tập cổng thông tin'),
      p(
        'Ban Biên tập gồm đại diện các phòng, họp mỗi tháng một lần. Bạn đọc có thể góp ý, gửi bài qua trang [Gửi bài](/gui-bai) hoặc [Hỏi đáp](/hoi-dap).',
      ),
    ],
  },
  en: {
    title: 'Organisation',
    summary: 'The management, the offices, and what each of them does.',
    body: [
      p(
        'The centre is organised by kinds of work, so that firms know whom to see. The chart is illustrative.',
      ),
      h2('Management'),
      p(
        'The director heads the centre and answers for the portal’s content; deputy directors assist as assigned.',
      ),
      h2('Offices'),
      table(
        'Office | Main work | Turn to it for',
        'General affairs | administration, accounts, reception of papers | handing in papers, asking about progress',
        'Industry promotion | schemes, product selection, training | machinery, vocational training',
        'Energy saving and cleaner production | audits, assessments | less power, water and waste',
        'Consulting | projects, equipment, clusters, digital tools | investing or moving',
        'Trade promotion | fairs, matching of supply and demand | places to sell',
      ),
      h2('Editorial board'),
      p('The board meets once a month. Readers can write to it through [Questions](/en/questions).'),
    ],
  },
}
