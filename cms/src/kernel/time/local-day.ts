/** Viet Nam keeps UTC+7 all year round. */
const OFFSET_HOURS = 7
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The day asked for last and its number since 1970: nearly always it is the same one, and writing it costs. */
let last = { number: NaN, day: '' }

/** The calendar day in Viet Nam, as an ISO date. */
export function localDay(now: Date): string {
  const number = Math.floor((now.getTime() + OFFSET_HOURS * HOUR) / DAY)
  if (number !== last.number) last = { number, day: new Date(number * DAY).toISOString().slice(0, 10) }
  return last.day
}

/** The first instant of a day (ISO date) in Viet Nam. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

/** The first instant after a day (ISO date) in Viet Nam. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + DAY)

/** When the next day begins in Viet Nam. */
export const nextMidnight = (now: Date): Date => endOfDay(localDay(now))
