import { expect, test } from 'vitest'
import { tableOf, verdictOf } from './verdicts'

const ratio = { quantity: 'cached page / H', unit: '', pass: 0.75, aim: 0.9, better: 'more' as const }
const time = { quantity: 'search p95', unit: 'ms', pass: 80, aim: 40, better: 'less' as const }

test('a figure that misses the pass mark is called below, never rounded up', () => {
  expect(verdictOf({ ...ratio, value: 0.7499 })).toBe('below')
  expect(verdictOf({ ...time, value: 80.01 })).toBe('below')
})

test('a figure on the mark reaches it', () => {
  expect(verdictOf({ ...ratio, value: 0.75 })).toBe('pass')
  expect(verdictOf({ ...time, value: 40 })).toBe('aim')
})

test('a reader of the table sees the figure beside its marks', () => {
  expect(tableOf([{ ...time, value: 12.34, spread: 0.021 }])).toContain(
    '| search p95 | 12.3 ms ±2 % | 80 | 40 | aim |  |',
  )
})

test('a reader of the table sees what could not be measured, and why', () => {
  const row = tableOf([{ ...ratio, value: null, note: 'nginx is not installed' }])
  expect(row).toContain('| cached page / H |  | 0.75 | 0.9 | not measured | nginx is not installed |')
})
