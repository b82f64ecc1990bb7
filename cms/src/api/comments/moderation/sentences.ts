import type { CommentsClosedDto } from '../../../../contract/comments'
import type { Sentence } from '../../../kernel/refusals'

/** What a reader is told when a comment cannot be taken. */
export const TOO_LONG: Sentence = {
  vi: 'Bình luận không được dài quá 3.000 ký tự.',
  en: 'A comment must not exceed 3,000 characters.',
}
export const EMPTY: Sentence = { vi: 'Bình luận chưa có nội dung.', en: 'The comment has no text.' }

export const closedWords: Record<CommentsClosedDto, Sentence> = {
  'switched-off': { vi: 'Mục này không nhận bình luận.', en: 'Comments are switched off here.' },
  'too-old': { vi: 'Mục này đã ngừng nhận bình luận.', en: 'Comments are closed here.' },
  'not-in-consultation': {
    vi: 'Văn bản này hiện không trong thời gian lấy ý kiến.',
    en: 'This document is not open to consultation now.',
  },
}
