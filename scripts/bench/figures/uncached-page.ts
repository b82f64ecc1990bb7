import { loadRound } from '../load'
import { stop } from '../pinned'
import { startCms, startWeb } from '../portal'
import { median, spread } from '../statistics'
import type { Figure } from '../verdicts'
import { type BenchContext, slugOf, spreadOver } from './context'

/** The most pages a round asks for: each only once, so that none comes from the cache. */
const PAGES_A_ROUND = 6_000

/** What a page costs that nobody asked for before: web server and CMS together; then three times what they can do. */
export async function uncachedPage({ large, rounds, seconds }: BenchContext): Promise<Figure[]> {
  const cms = await startCms({ varDir: large.varDir, port: 24200 })
  const web = await startWeb({ varDir: large.varDir, port: 24200 }, cms)
  const numbers = spreadOver(large.articleCount, PAGES_A_ROUND * (rounds + 2))
  const pathsOf = (round: number) =>
    numbers
      .filter((_, index) => index % (rounds + 2) === round)
      .map((number) => `/bai-viet/${slugOf(number)}`)

  await loadRound(web, { paths: pathsOf(0), connections: 4, seconds: 4 })
  const results = []
  for (let round = 1; round <= rounds; round++) {
    results.push(await loadRound(web, { paths: pathsOf(round), connections: 4, seconds }))
  }
  const capacity = median(results.map((round) => round.requestsPerSecond))
  const crowd = await loadRound(web, { paths: pathsOf(rounds + 1), connections: 300, seconds })
  await stop(web)
  const milliseconds = results.map((round) => round.processorMicroseconds / 1000)
  return [
    {
      quantity: 'uncached article page, processor of web + CMS',
      value: median(milliseconds),
      spread: spread(milliseconds),
      unit: 'ms',
      pass: 17,
      aim: 8,
      better: 'less',
      note: `${capacity.toFixed(0)} pages/s on one core`,
    },
    {
      quantity: 'goodput under a crowd of 300 on cold pages / capacity',
      value: crowd.requestsPerSecond / capacity,
      unit: '',
      pass: 0.8,
      aim: 0.9,
      better: 'more',
      note: `${crowd.errors} turned away with 503`,
    },
  ]
}
