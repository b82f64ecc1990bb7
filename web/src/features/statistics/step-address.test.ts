import { expect, it } from 'vitest'
import { stepOf, stepWord } from './step-address'

it('a reader keeps the chart by month or by year in the address', () => {
  expect(stepOf({ theo: 'thang' }, 'vi')).toBe('month')
  expect(stepOf({ step: 'year' }, 'en')).toBe('year')
  expect([stepWord('month', 'vi'), stepWord('year', 'en')]).toEqual(['thang', 'year'])
})

it('an address that asks for nothing we know shows days', () => {
  expect(stepOf({ theo: 'tuan' }, 'vi')).toBe('day')
  expect(stepOf({}, 'en')).toBe('day')
  expect(stepWord('day', 'vi')).toBeNull()
})
