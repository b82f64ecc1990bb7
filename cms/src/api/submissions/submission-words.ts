import type { Sentence } from '../../kernel/refusals'

/** What a sender is told. */
export const RECEIVED: Sentence = {
  vi: 'Gửi bài thành công. Hãy giữ đường dẫn riêng để theo dõi.',
  en: 'Your article has arrived. Keep the private link to follow it.',
}
export const NO_CONTACT: Sentence = {
  vi: 'Cần thư điện tử hoặc số điện thoại để Ban biên tập liên hệ với bạn.',
  en: 'An e-mail address or a phone number is needed to reach you.',
}
export const TOO_MANY: Sentence = { vi: 'Tối đa 10 tệp', en: 'Up to 10 files' }
export const WRONG_FILE = (name: string): Sentence => ({
  vi: `Không nhận tệp “${name}”: chỉ nhận jpg, png, webp, pdf, docx, xlsx (không chứa macro).`,
  en: `“${name}” cannot be taken: only jpg, png, webp, pdf, docx and xlsx files (without macros).`,
})
export const EMPTY_FILE = (name: string): Sentence => ({
  vi: `Tệp “${name}” không có nội dung (0 byte). Xin bỏ tệp này hoặc chọn lại.`,
  en: `“${name}” is empty (0 bytes). Please take it out or choose it again.`,
})
export const TOO_LARGE = (name: string): Sentence => ({
  vi: `Tệp “${name}” lớn hơn 10 MB.`,
  en: `“${name}” is larger than 10 MB.`,
})
