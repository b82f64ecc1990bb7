import { expect, it } from 'vitest'
import { yearsBetween, yearSpan } from './year-span'

const years = (first: string, last: string) =>
  yearsBetween(new Date(first), new Date(last)).map(({ year }) => year)

it('a year begins and ends at midnight in Viet Nam', () => {
  expect(yearSpan(2023).begin.toISOString()).toBe('2022-12-31T17:00:00.000Z')
  expect(yearSpan(2023).end.toISOString()).toBe('2023-12-31T17:00:00.000Z')
})

it('an entry of the first hours of a year is found in it, though London still writes the old one', () => {
  expect(years('2022-12-31T16:59:59Z', '2023-12-31T17:00:00Z')).toEqual([2024, 2023, 2022])
  expect(years('2022-12-31T17:00:00Z', '2022-12-31T17:00:00Z')).toEqual([2023])
})

it('a portal without entries has no years, and one mistyped date makes no thousands of them', () => {
  expect(yearsBetween(null, null)).toEqual([])
  expect(years('0203-05-01T00:00:00Z', '2023-05-01T00:00:00Z')).toHaveLength(100)
})
