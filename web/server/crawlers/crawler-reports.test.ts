import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CrawlerReports } from './crawler-reports'

const google = { address: '203.0.113.5', agent: 'Googlebot' }
const bing = { address: '203.0.113.6', agent: 'bingbot' }
let batches: object[][]
let isAway: boolean
let complaints: number

const newReports = () =>
  new CrawlerReports({
    send: async (crawlers) => {
      if (isAway) throw new Error('away')
      batches.push(crawlers)
    },
    onFailure: () => (complaints += 1),
  })

beforeEach(() => {
  vi.useFakeTimers()
  batches = []
  isAway = false
  complaints = 0
})
afterEach(() => vi.useRealTimers())

it('a search engine that reads a hundred pages in five seconds is told of once, with all others', async () => {
  const reports = newReports()
  for (let page = 0; page < 100; page += 1) reports.note(google)
  reports.note(bing)
  expect(batches).toEqual([])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(batches).toEqual([[google, bing]])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(batches).toHaveLength(1)
})

it('a crowd of made-up names fills one batch and no more', async () => {
  const reports = newReports()
  for (let turn = 0; turn < 1_000; turn += 1) reports.note({ ...google, agent: `bot ${turn}` })
  await reports.flush()
  expect(batches.map((batch) => batch.length)).toEqual([200])
})

it('who was met while the CMS was away is told of when it is back', async () => {
  const reports = newReports()
  isAway = true
  reports.note(google)
  await vi.advanceTimersByTimeAsync(5_000)
  expect([batches, complaints]).toEqual([[], 1])
  isAway = false
  await vi.advanceTimersByTimeAsync(5_000)
  expect(batches).toEqual([[google]])
})
