import type { RatingDto, StarsDto } from '../../../contract/ratings'
import type { Subject } from '../../kernel/subjects/find-subject'
import { averageOf } from './rating-summary'

/** A row of rating_summaries. */
export interface SummaryRow {
  rating_count: number
  star_sum: number
  one_star_count: number
  two_star_count: number
  three_star_count: number
  four_star_count: number
  five_star_count: number
}

const NO_VOTES: SummaryRow = {
  rating_count: 0,
  star_sum: 0,
  one_star_count: 0,
  two_star_count: 0,
  three_star_count: 0,
  four_star_count: 0,
  five_star_count: 0,
}

/** The rating of a subject as a reader sees it; `row` is missing where nobody has voted yet. */
export const toRating = (subject: Subject, row: SummaryRow = NO_VOTES, own: StarsDto | null): RatingDto => ({
  subject: { kind: subject.kind, id: subject.id },
  sum: row.star_sum,
  count: row.rating_count,
  average: averageOf(row.star_sum, row.rating_count),
  spread: [
    row.one_star_count,
    row.two_star_count,
    row.three_star_count,
    row.four_star_count,
    row.five_star_count,
  ],
  own,
  isOpen: subject.allowsRating,
})
