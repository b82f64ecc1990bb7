import { describe, expect, it } from 'vitest'
import { visitBars } from './visit-bars'

const day = (period: string, readers: number) => ({ period, readers, bots: 9 })

describe('the bars of visits that an editor sees', () => {
  it('show readers only, the best day as the highest', () => {
    expect(visitBars([day('2026-11-22', 5), day('2026-11-23', 20)], 14)).toEqual([
      { period: '2026-11-22', height: 25 },
      { period: '2026-11-23', height: 100 },
    ])
  })

  it('show the last days of a longer list', () => {
    const days = visitBars([day('2026-11-21', 1), day('2026-11-22', 2), day('2026-11-23', 4)], 2)
    expect(days.map(({ period }) => period)).toEqual(['2026-11-22', '2026-11-23'])
  })

  it('are flat where nobody came', () => {
    expect(visitBars([day('2026-11-23', 0)], 14)).toEqual([{ period: '2026-11-23', height: 0 }])
  })
})
