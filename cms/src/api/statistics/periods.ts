import type { StatisticsStepDto } from '../../../contract/statistics'

/** How much of an ISO date names its period: "2026-11-23", "2026-11", "2026". */
export const PERIOD_LENGTH: Record<StatisticsStepDto, number> = { day: 10, month: 7, year: 4 }
/** How many periods are told of when nobody says which. */
const USUAL: Record<StatisticsStepDto, number> = { day: 30, month: 12, year: 10 }

const periodOf = (day: string, step: StatisticsStepDto): string => day.slice(0, PERIOD_LENGTH[step])

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** The first day (ISO date) of the period `count` periods after the one of `day`. */
export function firstDay(day: string, step: StatisticsStepDto, count = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (step === 'year') return dayOf(new Date(Date.UTC(year + count, 0, 1)))
  if (step === 'month') return dayOf(new Date(Date.UTC(year, month - 1 + count, 1)))
  return dayOf(new Date(Date.UTC(year, month - 1, date + count)))
}

/** The first and the last day to tell of: what was asked for, else the usual number of periods up to today. */
export function rangeOf(
  asked: { from?: string; to?: string; step: StatisticsStepDto },
  today: string,
): { from: string; to: string } {
  const to = asked.to ?? today
  return { from: asked.from ?? firstDay(to, asked.step, 1 - USUAL[asked.step]), to }
}

const DAY_MS = 86_400_000
const TEN_YEARS = 3660

/** What is wrong with a range, as a key of the request texts; null for nothing. */
export function faultOfRange({ from, to }: { from: string; to: string }): 'order' | 'tenYears' | null {
  if (from > to) return 'order'
  return (Date.parse(to) - Date.parse(from)) / DAY_MS > TEN_YEARS ? 'tenYears' : null
}

/** Every period between two days, oldest first. */
export function periodsBetween(
  { from, to }: { from: string; to: string },
  step: StatisticsStepDto,
): string[] {
  const periods: string[] = []
  for (let day = firstDay(from, step); day <= to; day = firstDay(day, step, 1)) {
    periods.push(periodOf(day, step))
  }
  return periods
}
