import type { DemoEvent } from './types'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const VIETNAM_OFFSET = 7 * HOUR
const OPENS_AT = 8 * HOUR
const CLOSES_AT = 21 * HOUR

export interface EventInstants {
  startsAt: string
  endsAt: string
  registrationFrom: string | null
  registrationTo: string | null
}

/** When an event begins (8:00) and ends (21:00) in Vietnam, as ISO instants, and when registration runs. */
export function eventInstants({ days, registration }: Pick<DemoEvent, 'days' | 'registration'>, now: Date) {
  const [firstDay, lastDay] = span(days, now)
  const startsAt = firstDay + OPENS_AT
  return {
    startsAt: iso(startsAt),
    endsAt: iso(lastDay + CLOSES_AT),
    registrationFrom: registration ? iso(startsAt - registration.opensDaysBefore * DAY) : null,
    registrationTo: registration ? iso(startsAt - registration.closesDaysBefore * DAY) : null,
  } satisfies EventInstants
}

/** First and last day as the instants of their midnights in Vietnam. */
function span(days: DemoEvent['days'], now: Date): [number, number] {
  if ('from' in days) return [midnightOf(days.from), midnightOf(days.to)]
  const today = Math.floor((now.getTime() + VIETNAM_OFFSET) / DAY) * DAY - VIETNAM_OFFSET
  const first = today + days.startsInDays * DAY
  return [first, first + (days.lastsDays - 1) * DAY]
}

function midnightOf(date: string): number {
  return Date.parse(`${date}T00:00:00+07:00`)
}

function iso(instant: number): string {
  return new Date(instant).toISOString()
}
