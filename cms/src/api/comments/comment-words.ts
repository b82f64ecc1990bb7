import type { Sentence } from '../../kernel/refusals'

/** What a reader is told about a comment of theirs. */
export const PENDING: Sentence = {
  vi: 'Gửi thành công. Bình luận của bạn sẽ hiển thị sau khi được kiểm duyệt.',
  en: 'Sent. Your comment will be shown once it has been reviewed.',
}
export const SHOWN: Sentence = {
  vi: 'Gửi thành công. Bình luận của bạn đã được hiển thị.',
  en: 'Sent. Your comment is shown now.',
}
export const DELETED: Sentence = { vi: 'Đã xóa bình luận của bạn.', en: 'Your comment has been deleted.' }
export const REPORTED: Sentence = {
  vi: 'Cảm ơn bạn đã báo cáo. Ban biên tập sẽ xem xét.',
  en: 'Thank you. The editors will look at it.',
}

/** Why something cannot be done. */
export const NO_SUBJECT: Sentence = { vi: 'Không tìm thấy nội dung này.', en: 'There is no such entry.' }
export const NO_COMMENT: Sentence = { vi: 'Không tìm thấy bình luận này.', en: 'There is no such comment.' }
export const NO_PARENT: Sentence = {
  vi: 'Bình luận mà bạn trả lời không còn nữa.',
  en: 'The comment you answer is no longer there.',
}
export const OLD_CONSENT: Sentence = {
  vi: 'Bạn cần đồng ý với quy định hiện hành trước khi gửi.',
  en: 'You need to agree to the present terms before sending.',
}
export const NO_NAME: Sentence = { vi: 'Không được để trống', en: 'Must not be empty' }
export const NOT_YOURS: Sentence = {
  vi: 'Bạn chỉ có thể sửa hoặc xóa bình luận của chính mình.',
  en: 'You can change or delete your own comments only.',
}
export const TOO_LATE: Sentence = {
  vi: 'Đã quá 15 phút nên không sửa được bình luận nữa.',
  en: 'A comment can be changed within 15 minutes only.',
}
export const OWN_COMMENT: Sentence = {
  vi: 'Bạn không thể bày tỏ ý kiến về bình luận của chính mình.',
  en: 'You cannot react to your own comment.',
}
