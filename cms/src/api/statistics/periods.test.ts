import { describe, expect, it } from 'vitest'
import { faultOfRange, firstDay, periodsBetween, rangeOf } from './periods'

describe('the range nobody named', () => {
  it('is the last 30 days, today counted', () => {
    const range = rangeOf({ step: 'day' }, '2026-03-02')
    expect(range).toEqual({ from: '2026-02-01', to: '2026-03-02' })
    expect(periodsBetween(range, 'day')).toHaveLength(30)
  })

  it('is the last 12 months or 10 years', () => {
    expect(rangeOf({ step: 'month' }, '2026-11-23').from).toBe('2025-12-01')
    expect(rangeOf({ step: 'year' }, '2026-11-23').from).toBe('2017-01-01')
  })

  it('ends where the reader says', () => {
    expect(rangeOf({ step: 'day', to: '2026-01-02' }, '2026-11-23')).toEqual({
      from: '2025-12-04',
      to: '2026-01-02',
    })
  })
})

describe('periods', () => {
  it('go over the end of a month, a leap day and a year', () => {
    expect(periodsBetween({ from: '2028-02-28', to: '2028-03-01' }, 'day')).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ])
    expect(periodsBetween({ from: '2025-11-30', to: '2026-01-01' }, 'month')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
    ])
    expect(periodsBetween({ from: '2025-12-31', to: '2026-01-01' }, 'year')).toEqual(['2025', '2026'])
  })

  it('begin on their first day', () => {
    expect(firstDay('2026-01-31', 'month', 1)).toBe('2026-02-01')
    expect(firstDay('2026-01-31', 'day', 1)).toBe('2026-02-01')
  })
})

describe('a range', () => {
  it('of more than ten years, or turned round, is refused', () => {
    expect(faultOfRange({ from: '2016-11-23', to: '2026-11-23' })).toBeNull()
    expect(faultOfRange({ from: '2010-01-01', to: '2026-11-23' })).toBe('tenYears')
    expect(faultOfRange({ from: '2026-11-24', to: '2026-11-23' })).toBe('order')
  })
})
