import { getsOf, loadRound, type Round, withoutErrors } from '../load'
import { type Server, stop } from '../pinned'
import { startCms, startWeb } from '../portal'
import { median, spread } from '../statistics'
import type { Figure } from '../verdicts'
import { type BenchContext, slugOf, spreadOver } from './context'

/** The most pages a round asks for: each only once, so that none comes from the cache. */
const PAGES_A_ROUND = 2_500

const pathOf = (number: number) => `/bai-viet/${slugOf(number)}`

/** Cold pages and one kept page, in turn. */
async function measured(web: Server, numbers: number[], { rounds, seconds }: BenchContext) {
  const cold: Round[] = []
  const kept: Round[] = []
  for (let round = 0; round <= rounds; round++) {
    const paths = numbers.splice(0, PAGES_A_ROUND).map(pathOf)
    const coldRound = await loadRound(web, { requests: getsOf(paths), connections: 4, seconds })
    const keptLoad = { requests: getsOf(paths.slice(0, 1)), connections: 32, seconds: 3 }
    const keptRound = await loadRound(web, keptLoad)
    withoutErrors('a cold page', coldRound)
    withoutErrors('a kept page', keptRound)
    process.stdout.write(`  round ${round} of ${rounds}\n`)
    if (round === 0) continue
    cold.push(coldRound)
    kept.push(keptRound)
  }
  return { cold, kept, capacity: median(cold.map((round) => round.requestsPerSecond)) }
}

function figuresOf({ cold, kept, capacity }: Awaited<ReturnType<typeof measured>>): Figure[] {
  const milliseconds = cold.map((round) => round.processorMicroseconds / 1000)
  const ratios = cold.map((round, index) => round.processorMicroseconds / kept[index].processorMicroseconds)
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
      quantity: 'cached page / own uncached',
      value: median(ratios),
      spread: spread(ratios),
      unit: 'x',
      pass: 20,
      aim: 40,
      better: 'more',
    },
  ]
}

/** What a page costs that nobody asked for before: web server and CMS together. */
export async function uncachedPage(context: BenchContext): Promise<Figure[]> {
  const { large, rounds } = context
  const cms = await startCms({ varDir: large.varDir, port: 24200 })
  const web = await startWeb({ varDir: large.varDir, port: 24200 }, cms)
  const results = await measured(web, spreadOver(large.articleCount, PAGES_A_ROUND * (rounds + 1)), context)
  await stop(web)
  return figuresOf(results)
}
