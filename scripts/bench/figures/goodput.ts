import { getsOf, loadRound, withoutErrors } from '../load'
import { observe, startObservedWeb } from '../observe'
import { stop } from '../pinned'
import { startCms } from '../portal'
import { median } from '../statistics'
import type { Figure } from '../verdicts'
import { type BenchContext, slugOf, spreadOver } from './context'

const PAGES_A_ROUND = 2_500
const PAGES_OF_CROWD = 60_000
const ROUNDS = 4

const pathOf = (number: number) => `/bai-viet/${slugOf(number)}`

/** What is left of the web server's work when three times as many cold pages are asked for as it can make. */
export async function goodput({ large, seconds }: BenchContext): Promise<Figure[]> {
  const cms = await startCms({ varDir: large.varDir, port: 24250 })
  const web = await startObservedWeb({ varDir: large.varDir, port: 24250 }, cms)
  const numbers = spreadOver(large.articleCount, PAGES_A_ROUND * ROUNDS + PAGES_OF_CROWD)
  const capacities: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const requests = getsOf(numbers.splice(0, PAGES_A_ROUND).map(pathOf))
    const cold = withoutErrors('a cold page', await loadRound(web, { requests, connections: 4, seconds }))
    if (round > 0) capacities.push(cold.requestsPerSecond)
  }
  const capacity = median(capacities)
  await observe(web)
  const crowd = await loadRound(web, {
    requests: getsOf(numbers.map(pathOf)),
    connections: 300,
    seconds: seconds * 2,
    rate: Math.ceil(capacity * 3),
    alsoFine: 503,
  })
  const { delayMilliseconds } = await observe(web)
  await stop(web)
  return [
    {
      quantity: 'goodput at three times capacity',
      value: crowd.requestsPerSecond / capacity,
      unit: '',
      pass: 0.8,
      aim: 0.9,
      better: 'more',
      note: `${crowd.alsoFine} turned away with 503, ${crowd.errors} failed`,
    },
    {
      quantity: 'event loop delay p99 of the web server then',
      value: delayMilliseconds,
      unit: 'ms',
      pass: 25,
      aim: 10,
      better: 'less',
    },
  ]
}
