import type { ArchivedEntryDto } from '@contract/site'
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
