import type { RatingOutcomeDto } from '../../../contract/ratings'
import type { Sentence } from '../../kernel/refusals'

/** What a reader is told after a vote. */
export const outcomeWords: Record<RatingOutcomeDto, Sentence> = {
  added: { vi: 'Cảm ơn bạn đã đánh giá.', en: 'Thank you for your rating.' },
  changed: {
    vi: 'Bạn đã đánh giá bài viết này rồi. Đánh giá của bạn đã được thay đổi.',
    en: 'You had already rated this. Your rating has been changed.',
  },
  unchanged: {
    vi: 'Bạn đã đánh giá bài viết này rồi. Bạn có thể chọn số sao khác để thay đổi.',
    en: 'You have already rated this. Choose another number of stars to change it.',
  },
  removed: { vi: 'Đã bỏ đánh giá của bạn.', en: 'Your rating has been taken back.' },
}

export const RATING_CLOSED: Sentence = {
  vi: 'Mục này không nhận đánh giá.',
  en: 'Ratings are switched off here.',
}
export const NO_SUBJECT: Sentence = { vi: 'Không tìm thấy nội dung này.', en: 'There is no such entry.' }
