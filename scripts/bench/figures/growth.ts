import { timesOf } from '../one-by-one'
import { type Server, stop } from '../pinned'
import { startCms } from '../portal'
import { median, percentile, spread } from '../statistics'
import type { Figure } from '../verdicts'
import { type BenchContext, slugOf, spreadOver } from './context'

const ASKED = 60

type Addresses = (count: number) => string[]
const reads: Record<string, { addresses: Addresses; pass: number; aim: number }> = {
  'by slug': {
    addresses: (count) => spreadOver(count, ASKED).map((number) => `/api/articles/${slugOf(number)}`),
    pass: 1.3,
    aim: 1.1,
  },
  'first page': { addresses: () => Array(ASKED).fill('/api/articles?pageSize=12'), pass: 1.5, aim: 1.2 },
}
const deepPage = { small: '/api/articles?page=80&pageSize=12', large: '/api/articles?page=1000&pageSize=12' }
const words = ['hat dieu huu co', 'hạt điều', 'huu co', 'dieu huu']

const ratiosOf = async (rounds: number, small: () => Promise<number[]>, large: () => Promise<number[]>) => {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const [before, after] = [median(await small()), median(await large())]
    if (round > 0) ratios.push(after / before)
  }
  return ratios
}

/** How the answers slow down from 1,000 to 100,000 articles; search in milliseconds at 100,000. */
export async function growth({ small, large, rounds }: BenchContext): Promise<Figure[]> {
  const few = await startCms({ varDir: small.varDir, port: 24400 })
  const many = await startCms({ varDir: large.varDir, port: 24410 })
  const at = (server: Server, paths: string[]) => () => timesOf(paths.map((path) => server.url + path))
  const figures: Figure[] = []
  const add = (quantity: string, ratios: number[], marks: { pass: number; aim: number }) =>
    figures.push({
      quantity,
      value: median(ratios),
      spread: spread(ratios),
      unit: 'x',
      ...marks,
      better: 'less',
    })

  for (const [name, { addresses, ...marks }] of Object.entries(reads)) {
    const ratios = await ratiosOf(
      rounds,
      at(few, addresses(small.articleCount)),
      at(many, addresses(large.articleCount)),
    )
    add(`1,000 -> 100,000 articles: ${name}`, ratios, marks)
  }
  const deep = await ratiosOf(
    rounds,
    at(few, Array(ASKED).fill(deepPage.small)),
    at(many, Array(ASKED).fill(deepPage.large)),
  )
  add('1,000 -> 100,000 articles: page 80 -> page 1000', deep, { pass: 2, aim: 1.2 })
  const searches = Array.from(
    { length: ASKED },
    (_, index) => `/api/search?q=${encodeURIComponent(words[index % 4])}`,
  )
  const times = await at(many, searches)()
  figures.push({
    quantity: 'search p95 at 100,000',
    value: percentile(times, 0.95),
    unit: 'ms',
    pass: 80,
    aim: 40,
    better: 'less',
  })
  await stop(few)
  await stop(many)
  return figures
}
