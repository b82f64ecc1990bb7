import type { Answer } from './envelope'
import type { SubjectRef } from './subjects'

export type StarsDto = 1 | 2 | 3 | 4 | 5

/** "Tổng số điểm của bài viết là: <sum> trong <count> đánh giá". */
export interface RatingDto {
  subject: SubjectRef
  sum: number
  count: number
  /** sum / count to one decimal; `null` at none ("Chưa có đánh giá"). */
  average: number | null
  /** How many gave one star, two, … five. */
  spread: [number, number, number, number, number]
  /** What the asking reader gave. */
  own: StarsDto | null
  /** `false` where the editors switched ratings off. */
  isOpen: boolean
}

/** `changed` comes with "Bạn đã đánh giá bài viết này rồi …"; `message` is in the language asked for. */
export type RatingOutcomeDto = 'added' | 'changed' | 'unchanged' | 'removed'
export type RateAnswer = Answer<RatingDto, { outcome: RatingOutcomeDto; message: string }>

/** GET /api/ratings/:kind/:id */
export type GetRatingAnswer = Answer<RatingDto>

/** PUT /api/ratings/:kind/:id: gives stars, or changes the reader's own. */
export interface RateBody {
  stars: StarsDto
}

/** DELETE /api/ratings/:kind/:id: takes the reader's own stars back; answers with RateAnswer. */

/**
 * POST /api/ratings/:kind/:id, form-encoded: the same without scripts. Answers 303 to `back` with `#rating` behind it,
 * and with the stars where `back` ends in `=`: 0 for stars taken back.
 * The form stands on the portal itself: a post from another origin is 403.
 */
export interface RateForm {
  stars: string
  /** Sent by the button that takes the stars back, whatever else is chosen. */
  takeBack?: string
  /** Path of the page the form stands on, e.g. "/bai-viet/khai-mac"; anything but a path of the portal counts as "/". */
  back: string
}
