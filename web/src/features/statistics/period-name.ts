import { formatDate } from '@/shared/lib/dates'

const MONTH = /^(\d{4})-(\d{2})$/

/** "23/11/2026", "11/2026" or "2026" from a period of the statistics. */
export function periodName(period: string): string {
  const [, year, month] = MONTH.exec(period) ?? []
  if (year && month) return `${month}/${year}`
  return period.length === 4 ? period : formatDate(period)
}
