import type { ArchivedEntryDto } from '@contract/site'
import type { Locale } from '@/shared/lib/addresses'
import { calendarDay } from '@/shared/lib/dates'

export interface MonthOfEntries {
  month: number
  entries: ArchivedEntryDto[]
}

/** Entries of one year below their months, in the order they come in. */
export function byMonth(entries: ArchivedEntryDto[]): MonthOfEntries[] {
  const months = new Map<number, ArchivedEntryDto[]>()
  for (const entry of entries) {
    const { month } = calendarDay(entry.at)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months].map(([month, members]) => ({ month, entries: members }))
}

/** "Tháng 11" or "November" */
export function monthName(month: number, locale: Locale): string {
  if (locale === 'vi') return `Tháng ${month}`
  const inMonth = new Date(Date.UTC(2000, month - 1, 15))
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(inMonth)
}
