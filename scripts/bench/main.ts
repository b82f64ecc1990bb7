import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildDataSet, type DataSet } from './data-set'
import { cachedPage } from './figures/cached-page'
import type { BenchContext } from './figures/context'
import { freshness } from './figures/freshness'
import { goodput } from './figures/goodput'
import { growth } from './figures/growth'
import { lists } from './figures/lists'
import { memory } from './figures/memory'
import { uncachedPage } from './figures/uncached-page'
import { views } from './figures/views'
import { buildPortal } from './build'
import { endServersWithThis, pinClient } from './pinned'
import { makeEmptyDatabase, root } from './portal'
import { GroupResults } from './group-results'
import type { Figure } from './verdicts'

const groups = {
  'cached-page': cachedPage,
  'uncached-page': uncachedPage,
  goodput,
  lists,
  growth,
  freshness,
  memory,
  views,
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

endServersWithThis()
buildPortal()
pinClient()
mkdirSync(folder, { recursive: true })
const empty = join(folder, 'empty')
await makeEmptyDatabase({ varDir: empty, port: 24000 })
for (const set of [context.small, context.large]) buildDataSet(empty, set)

const results = new GroupResults(folder, Object.keys(groups))
for (const [name, measure] of Object.entries(groups)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  process.stdout.write(`${name} …\n`)
  results.write(name, await measure(context))
}
process.stdout.write(`\n${results.table()}\n`)
process.exit(0)
