import { expect, test } from 'vitest'
import { median, percentile, spread } from './statistics'

test('the median of an even count lies between the two middle values', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([9, 1, 5])).toBe(5)
})

test('rounds that agree have no spread', () => {
  expect(spread([5, 5, 5, 5, 5])).toBe(0)
  expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(0.1)
})

test('95 of 100 requests are at most as slow as the 95th percentile', () => {
  const times = Array.from({ length: 100 }, (_, index) => index + 1)
  expect(percentile(times, 0.95)).toBe(95)
})
