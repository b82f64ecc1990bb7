import { expect, it } from 'vitest'
import { chartBars, topOf } from './chart-bars'

const visits = (readers: number, bots = 0) => ({ period: '2026-11-23', readers, bots })

it('the highest bar stays below a round number', () => {
  expect([0, 1, 3, 9, 10, 48, 4660].map((most) => topOf([visits(most)]))).toEqual([1, 1, 5, 10, 10, 50, 5000])
})

it('bots count for the height of the chart too', () => {
  expect(topOf([visits(3, 120)])).toBe(200)
})

it('a reader sees readers and bots side by side, in one measure', () => {
  const [, second] = chartBars([visits(100), visits(50, 25)])
  expect(second?.readers).toMatchObject({ x: 1.1, y: 50, height: 50 })
  expect(second?.bots).toMatchObject({ x: 1.5, y: 75, height: 25 })
})

it('a day without visits has no height', () => {
  expect(chartBars([visits(0)])[0]?.readers.height).toBe(0)
})
