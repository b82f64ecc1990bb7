import { join } from 'node:path'
import { interleaved } from '../interleaved'
import { getsOf } from '../load'
import { stop } from '../pinned'
import { startCms } from '../portal'
import { median, spread } from '../statistics'
import type { Figure } from '../verdicts'
import { startFastify } from '../yardsticks'
import type { BenchContext } from './context'

const pages = [1, 2, 3, 4, 5, 6, 7, 8]
const headers = { accept: 'application/json' }

/** A list of twelve read from the database beside the least that can be done (F) and Strapi's stock list (S). */
export async function lists({ small, rounds, seconds }: BenchContext): Promise<Figure[]> {
  const database = join(small.varDir, 'portal.db')
  const cms = await startCms({ varDir: small.varDir, port: 24300 })
  const stock = await startCms(
    { varDir: small.varDir, port: 24310 },
    'scripts/bench/yardsticks/stock-strapi.ts',
  )
  const fastify = await startFastify(24320, database)
  const load = (paths: string[]) => ({ requests: getsOf(paths, headers), connections: 8, seconds })
  const ours = load(pages.map((page) => `/api/articles?page=${page}&pageSize=12`))
  const theirs = load(
    pages.map(
      (page) =>
        `/api/bench/articles?populate=*&sort=postedAt:desc&locale=vi&pagination[page]=${page}&pagination[pageSize]=12`,
    ),
  )
  const results = await interleaved(
    {
      ours: { server: cms, load: ours },
      fastify: { server: fastify, load: load(pages.map((page) => `/api/articles?page=${page}`)) },
      stock: { server: stock, load: theirs },
    },
    rounds,
  )
  for (const server of [cms, stock, fastify]) await stop(server)
  const against = (name: 'fastify' | 'stock') =>
    results[name].map(
      (round, index) => round.processorMicroseconds / results.ours[index].processorMicroseconds,
    )
  const cost = median(results.ours.map((round) => round.processorMicroseconds))
  const figure = (quantity: string, ratios: number[], marks: { pass: number; aim: number }): Figure => ({
    quantity,
    value: median(ratios),
    spread: spread(ratios),
    unit: '',
    ...marks,
    better: 'more',
    note: `${cost.toFixed(0)} µs of processor a request`,
  })
  return [
    figure('uncached list of 12 / F (fastify + better-sqlite3)', against('fastify'), {
      pass: 0.1,
      aim: 0.25,
    }),
    figure('uncached list of 12 / S (stock Strapi)', against('stock'), { pass: 5, aim: 10 }),
  ]
}
