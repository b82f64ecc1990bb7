import { describe, expect, it } from 'vitest'
import { calendarDay, formatDate, formatDayRange, formatMonth, formatPostedAt, formatToday } from './dates'

describe('dates', () => {
  it('a reader sees the weekday, day and time of Vietnam, with one capital', () => {
    expect(formatPostedAt('2015-11-12T14:56:00.000Z', 'vi')).toBe('Thứ năm - 12/11/2015 21:56')
    expect(formatPostedAt('2015-11-15T01:05:00.000Z', 'vi')).toBe('Chủ nhật - 15/11/2015 08:05')
    expect(formatPostedAt('2015-11-12T14:56:00.000Z', 'en')).toBe('Thursday - 12/11/2015 21:56')
  })

  it('an evening in Vietnam belongs to the Vietnamese day, not to the day in London', () => {
    expect(formatDate('2015-11-12T18:00:00.000Z')).toBe('13/11/2015')
    expect(formatToday(new Date('2026-11-23T17:30:00Z'), 'vi')).toBe('Thứ ba, 24/11/2026')
  })

  it('midnight is written 00:00', () => {
    expect(formatPostedAt('2015-11-12T17:00:00.000Z', 'vi')).toBe('Thứ sáu - 13/11/2015 00:00')
  })

  it('a date without time is never moved by a time zone', () => {
    expect(formatDate('2015-11-12')).toBe('12/11/2015')
    expect(calendarDay('2015-01-01')).toEqual({ day: '01', month: 1, year: '2015' })
  })

  it('a span of days repeats no more than it must', () => {
    expect(formatDayRange('2015-11-12', '2015-11-12')).toBe('12/11/2015')
    expect(formatDayRange('2015-11-12', '2015-11-16')).toBe('12–16/11/2015')
    expect(formatDayRange('2015-11-28', '2015-12-02')).toBe('28/11 – 02/12/2015')
    expect(formatDayRange('2015-12-30', '2016-01-02')).toBe('30/12/2015 – 02/01/2016')
  })

  it('a month is named in the language of the page', () => {
    expect(formatMonth(11, 'vi')).toBe('Tháng 11')
    expect(formatMonth(1, 'en')).toBe('Jan')
  })

  it('weekdays and months have the names that the language gives them', () => {
    const timeZone = 'Asia/Ho_Chi_Minh'
    const english = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone })
    const vietnamese = new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone })
    for (let day = 1; day <= 7; day++) {
      const at = new Date(Date.UTC(2026, 10, day, 20))
      const [inEnglish] = formatToday(at, 'en').split(',')
      const [inVietnamese] = formatToday(at, 'vi').split(',')
      expect(inEnglish).toBe(english.format(at))
      expect(inVietnamese?.toLowerCase()).toBe(vietnamese.format(at).toLowerCase())
    }
    const months = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++)
      expect(formatMonth(month, 'en')).toBe(months.format(Date.UTC(2026, month - 1, 15)))
  })
})
