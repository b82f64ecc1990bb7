import type { LocaleDto } from '@contract/envelope'

/** Written out: `Intl` knows them too, but to begin with it takes a phone longer than all other scripts of a page. */
const weekdays = {
  vi: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')

/** Viet Nam has been this far ahead of UTC, summer and winter, since 1975: in milliseconds. */
const ahead = 7 * 3_600_000

/** A clock that shows in UTC what clocks in Viet Nam show. */
function inVietnam(instant: string | Date): Date {
  return new Date(new Date(instant).getTime() + ahead)
}

function partsOf(instant: string | Date): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  const local = inVietnam(instant).toISOString()
  const [year = '', month = '', day = '', hour = '', minute = ''] = local.split(/[-T:]/)
  return { year, month, day, hour, minute }
}

function isDateOnly(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** Day, month (1–12) and year as written on a Vietnamese calendar; a date without time is taken as it stands. */
export function calendarDay(at: string): { day: string; month: number; year: string } {
  if (isDateOnly(at)) {
    const [year = '', month = '', day = ''] = at.split('-')
    return { day, month: Number(month), year }
  }
  const { day, month, year } = partsOf(at)
  return { day, month: Number(month), year }
}

/** "12/11/2015" from an ISO instant or date. */
export function formatDate(at: string): string {
  const { day, month, year } = calendarDay(at)
  return `${day}/${String(month).padStart(2, '0')}/${year}`
}

/** "21:56" in Vietnam. */
function formatTime(instant: string | Date): string {
  const { hour, minute } = partsOf(instant)
  return `${hour}:${minute}`
}

/** "Thứ năm" in Vietnam: only the first letter is a capital. */
function formatWeekday(instant: string | Date, locale: LocaleDto): string {
  return weekdays[locale][inVietnam(instant).getUTCDay()] ?? ''
}

/** "Thứ năm - 12/11/2015 21:56" */
export function formatPostedAt(instant: string, locale: LocaleDto): string {
  return `${formatWeekday(instant, locale)} - ${formatDate(instant)} ${formatTime(instant)}`
}

/** "Thứ năm, 12/11/2015" for the day it is in Vietnam. */
export function formatToday(now: Date, locale: LocaleDto): string {
  return `${formatWeekday(now, locale)}, ${formatDate(now.toISOString())}`
}

/** "2015-11-12": the day it is in Vietnam, for machines. */
export function dayInVietnam(now: Date): string {
  const { day, month, year } = calendarDay(now.toISOString())
  return `${year}-${String(month).padStart(2, '0')}-${day}`
}

/** "Tháng 11" or "Nov" */
export function formatMonth(month: number, locale: LocaleDto): string {
  return locale === 'vi' ? `Tháng ${month}` : (shortMonths[month - 1] ?? '')
}

/** "12–16/11/2015", "28/11 – 02/12/2015" or one day, from two ISO instants or dates. */
export function formatDayRange(from: string, to: string): string {
  const first = calendarDay(from)
  const last = formatDate(to)
  if (formatDate(from) === last) return last
  const { month, year } = calendarDay(to)
  if (first.year !== year) return `${formatDate(from)} – ${last}`
  if (first.month !== month) return `${formatDate(from).slice(0, 5)} – ${last}`
  return `${first.day}–${last}`
}
