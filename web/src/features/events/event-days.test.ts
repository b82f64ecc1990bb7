import { expect, it } from 'vitest'
import { daysBetween } from './event-days'

it('a reader is told of days on the calendar in Vietnam, not of 24 hours', () => {
  expect(daysBetween('2026-11-19T16:59:00Z', '2026-11-19T17:01:00Z')).toBe(1)
  expect(daysBetween('2026-11-19T17:01:00Z', '2026-11-20T16:59:00Z')).toBe(0)
  expect(daysBetween('2026-11-25T00:00:00Z', '2026-11-20T00:00:00Z')).toBe(-5)
})
