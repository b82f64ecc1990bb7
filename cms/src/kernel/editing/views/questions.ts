import type { EntryView } from '../entry-view'

const question: EntryView = {
  uid: 'api::questions.question',
  title: 'title',
  columns: ['title', 'kind', 'state', 'department', 'createdAt'],
  sort: { by: 'createdAt', order: 'DESC' },
  rows: [
    ['title'],
    ['body'],
    ['answer'],
    ['state', 'isPublic'],
    ['kind', 'department'],
    ['askerName', 'askerLanguage'],
    ['askerEmail', 'askerPhone'],
    ['allowsPublishing', 'showsName'],
    ['answeredAt', 'consentVersion'],
    ['isSuspect'],
  ],
  fields: {
    kind: { label: 'Loại' },
    state: { label: 'Tình trạng', help: 'Chuyển sang “Đã trả lời” thì người hỏi nhận được thư báo.' },
    title: { label: 'Tiêu đề' },
    body: { label: 'Nội dung' },
    department: { label: 'Phòng, bộ phận' },
    askerName: { label: 'Người hỏi' },
    askerEmail: { label: 'Thư điện tử', help: 'Không bao giờ hiện ra trang.' },
    askerPhone: { label: 'Điện thoại', help: 'Không bao giờ hiện ra trang.' },
    askerLanguage: { label: 'Ngôn ngữ của người hỏi' },
    allowsPublishing: { label: 'Người hỏi đồng ý công khai', help: 'Chỉ người hỏi quyết định.' },
    showsName: { label: 'Người hỏi đồng ý hiện tên' },
    answer: { label: 'Trả lời' },
    answeredAt: { label: 'Trả lời lúc', help: 'Tự ghi khi chuyển sang “Đã trả lời”.' },
    isPublic: { label: 'Hiện công khai', help: 'Hiện ở trang Hỏi đáp, khi người hỏi đã đồng ý.' },
    isSuspect: { label: 'Nghi là thư rác', help: 'Gửi quá nhanh hoặc có dấu hiệu tự động.' },
    consentVersion: { label: 'Phiên bản bản đồng ý' },
    searchText: { label: 'Chữ để tìm kiếm' },
  },
}

const department: EntryView = {
  uid: 'api::questions.department',
  title: 'name',
  columns: ['name', 'nameEn', 'order'],
  sort: { by: 'order', order: 'ASC' },
  rows: [
    ['name', 'nameEn'],
    ['noticeEmail', 'order'],
  ],
  fields: {
    name: { label: 'Tên phòng, bộ phận' },
    nameEn: { label: 'Tên tiếng Anh' },
    noticeEmail: { label: 'Thư báo câu hỏi mới', help: 'Để trống thì báo đến địa chỉ chung của cổng.' },
    order: { label: 'Thứ tự', help: 'Số nhỏ đứng trước.' },
  },
}

/** What readers ask, and whom. */
export const questionViews: readonly EntryView[] = [question, department]
