import type { RatingOutcomeDto, StarsDto } from '../../../contract/ratings'

/** Columns of a summary that count the votes of one to five stars, in this order. */
export const SPREAD_COLUMNS = [
  'one_star_count',
  'two_star_count',
  'three_star_count',
  'four_star_count',
  'five_star_count',
] as const

/** How a summary's columns change, by column. */
export type SummaryChange = Record<string, number>

const columnOf = (stars: StarsDto): string => SPREAD_COLUMNS[stars - 1] ?? ''

/** What a reader's vote does to the summary; `null` is no vote. An unchanged vote changes nothing. */
export const summaryChange = (before: StarsDto | null, after: StarsDto | null): SummaryChange => {
  if (before === after) return {}
  const change: SummaryChange = {
    rating_count: Number(after !== null) - Number(before !== null),
    star_sum: (after ?? 0) - (before ?? 0),
  }
  if (before !== null) change[columnOf(before)] = -1
  if (after !== null) change[columnOf(after)] = 1
  return change
}

/** What to tell the reader of the step from one vote to the next. */
export const outcomeOf = (before: StarsDto | null, after: StarsDto | null): RatingOutcomeDto => {
  if (before === after) return 'unchanged'
  if (after === null) return 'removed'
  return before === null ? 'added' : 'changed'
}

/** Average to one decimal; null at none. */
export const averageOf = (sum: number, count: number): number | null =>
  count === 0 ? null : Math.round((sum / count) * 10) / 10
