import { expect, it } from 'vitest'
import { endOfDay, localDay, nextMidnight, startOfDay } from './local-day'

it('a reader in Viet Nam is already in the next day when London is not', () => {
  expect(localDay(new Date('2023-12-17T17:00:00Z'))).toBe('2023-12-18')
  expect(localDay(new Date('2023-12-17T16:59:59Z'))).toBe('2023-12-17')
})

it('a day lasts from midnight to midnight in Viet Nam', () => {
  expect(startOfDay('2023-12-18').toISOString()).toBe('2023-12-17T17:00:00.000Z')
  expect(endOfDay('2023-12-31').toISOString()).toBe('2023-12-31T17:00:00.000Z')
  expect(nextMidnight(new Date('2023-12-31T16:00:00Z')).toISOString()).toBe('2023-12-31T17:00:00.000Z')
})
