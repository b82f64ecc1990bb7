import type { Sentence } from '../../kernel/refusals'

/** What an asker is told. */
export const RECEIVED: Sentence = {
  vi: 'Gửi thành công. Hãy giữ đường dẫn riêng để theo dõi câu trả lời.',
  en: 'Sent. Keep the private link to follow the answer.',
}
export const NO_DEPARTMENT: Sentence = {
  vi: 'Bộ phận này không còn nữa, xin chọn bộ phận khác.',
  en: 'This department is gone, please choose another.',
}

export const NO_CONTACT: Sentence = {
  vi: 'Cần thư điện tử hoặc số điện thoại để Trung tâm trả lời bạn.',
  en: 'An e-mail address or a phone number is needed to answer you.',
}

/** What an editor is told who saves an answer. */
export const NO_ANSWER = 'Hãy ghi câu trả lời trước khi chuyển sang “Đã trả lời”.'
export const NOT_ALLOWED = 'Người hỏi không đồng ý công khai nên không thể bật “Hiện công khai”.'
export const NOT_YOURS_TO_GIVE =
  'Chỉ người hỏi mới đồng ý được cho công khai hoặc hiện tên. Nếu họ rút lại, bạn có thể bỏ chọn.'
export const NOT_ANSWERED = 'Chỉ câu hỏi đã trả lời mới hiện công khai được.'
