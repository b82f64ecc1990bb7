/** Viet Nam keeps UTC+7 all year round. */
const OFFSET_HOURS = 7
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Days by their number since 1970: nearly always today or yesterday are asked for, and writing them costs. */
const known = new Map<number, string>()
const MOST_KNOWN = 100

/** The calendar day in Viet Nam, as an ISO date. */
export function localDay(now: Date): string {
  const number = Math.floor((now.getTime() + OFFSET_HOURS * HOUR) / DAY)
  const day = known.get(number) ?? new Date(number * DAY).toISOString().slice(0, 10)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(number, day)
  return day
}

/** The first instant of a day (ISO date) in Viet Nam. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

/** The first instant after a day (ISO date) in Viet Nam. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + DAY)

/** When the next day begins in Viet Nam. */
export const nextMidnight = (now: Date): Date => endOfDay(localDay(now))
