import { startOfDay } from '../../../kernel/time/local-day'

/** A calendar year in Viet Nam: its first instant and the first one after it. */
export interface YearSpan {
  year: number
  begin: Date
  end: Date
}

const dayOne = (year: number): Date => startOfDay(`${String(year).padStart(4, '0')}-01-01`)

export const yearSpan = (year: number): YearSpan => ({ year, begin: dayOne(year), end: dayOne(year + 1) })

/** Which year an instant lies in for people in Viet Nam. */
const yearOf = (at: Date): number => at.getUTCFullYear() + (at >= dayOne(at.getUTCFullYear() + 1) ? 1 : 0)

/** No archive goes further back: a mistyped date must not make thousands of years. */
const mostYears = 100

/** The years from the first instant to the last, latest first; none where there is no entry. */
export const yearsBetween = (first: Date | null, last: Date | null): YearSpan[] => {
  if (!first || !last) return []
  const latest = yearOf(last)
  const count = Math.min(latest - yearOf(first) + 1, mostYears)
  return Array.from({ length: count }, (_, back) => yearSpan(latest - back))
}
