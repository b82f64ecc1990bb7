/** Viet Nam keeps UTC+7 all year round. */
const OFFSET_HOURS = 7
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The calendar day in Viet Nam, as an ISO date. */
export const localDay = (now: Date): string =>
  new Date(now.getTime() + OFFSET_HOURS * HOUR).toISOString().slice(0, 10)

/** The first instant of a day (ISO date) in Viet Nam. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

/** The first instant after a day (ISO date) in Viet Nam. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + DAY)

/** When the next day begins in Viet Nam. */
export const nextMidnight = (now: Date): Date => endOfDay(localDay(now))
