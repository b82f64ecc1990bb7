import { remembered } from '../remembered/remembered'

/** Viet Nam keeps UTC+7 all year round. */
const OFFSET_HOURS = 7
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Days by their number since 1970: nearly always today or yesterday are asked for, and writing them costs. */
const dayOfNumber = remembered(100, (number: number) => new Date(number * DAY).toISOString().slice(0, 10))

/** The calendar day in Viet Nam, as an ISO date. */
export const localDay = (now: Date): string =>
  dayOfNumber(Math.floor((now.getTime() + OFFSET_HOURS * HOUR) / DAY))

/** The first instant of a day (ISO date) in Viet Nam. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

/** The first instant after a day (ISO date) in Viet Nam. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + DAY)

/** When the next day begins in Viet Nam. */
export const nextMidnight = (now: Date): Date => endOfDay(localDay(now))
