import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDataSet, type DataSet } from './data-set'
import { cachedPage } from './figures/cached-page'
import type { BenchContext } from './figures/context'
import { freshness } from './figures/freshness'
import { growth } from './figures/growth'
import { lists } from './figures/lists'
import { memory } from './figures/memory'
import { uncachedPage } from './figures/uncached-page'
import { pinClient } from './pinned'
import { makeEmptyDatabase, root } from './portal'
import { type Figure, tableOf } from './verdicts'

const groups = {
  'cached-page': cachedPage,
  'uncached-page': uncachedPage,
  lists,
  growth,
  freshness,
  memory,
} satisfies Record<string, (context: BenchContext) => Promise<Figure[]>>

const folder = join(root, 'bench-results')
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !(name in groups))
if (unknown.length > 0) {
  process.stderr.write(`No such group: ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}\n`)
  process.exit(1)
}

const dataSet = (articleCount: number): DataSet => ({
  articleCount,
  varDir: join(folder, `articles-${articleCount}`),
})
const context: BenchContext = {
  folder,
  small: dataSet(1_000),
  large: dataSet(100_000),
  rounds: 7,
  seconds: 5,
}

pinClient()
mkdirSync(folder, { recursive: true })
const empty = join(folder, 'empty')
await makeEmptyDatabase({ varDir: empty, port: 24000 })
for (const set of [context.small, dataSet(10_000), context.large]) {
  process.stdout.write(`${set.articleCount} articles …\n`)
  buildDataSet(empty, set)
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries(groups)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  process.stdout.write(`${name} …\n`)
  figures.push(...(await measure(context)))
}
const table = tableOf(figures)
writeFileSync(
  join(folder, 'figures.json'),
  JSON.stringify({ at: new Date().toISOString(), figures }, null, 2),
)
writeFileSync(join(folder, 'figures.md'), `${table}\n`)
process.stdout.write(`\n${table}\n`)
process.exit(0)
