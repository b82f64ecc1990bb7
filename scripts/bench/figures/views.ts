import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { loadRound, type Round, withoutErrors } from '../load'
import { type Server, stop } from '../pinned'
import { environmentOf, startCms } from '../portal'
import { median, spread } from '../statistics'
import type { Figure } from '../verdicts'
import { type BenchContext, documentIdOf } from './context'

const READERS = 4_000
const CONNECTIONS = 200
/** More than a round has time for: a second view of the same reader and article would count nothing. */
const VIEWS_A_ROUND = 20_000

/** Readers take turns, and each opens another article every time: every view of a run counts. */
function viewOf(index: number, secret: string) {
  const reader = index % READERS
  const article = (index + Math.floor(index / READERS)) % 500
  const subject = { kind: 'article', id: documentIdOf(1 + article) }
  return {
    method: 'POST' as const,
    path: '/api/hits',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36',
      cookie: `reader=${randomUUID()}`,
      'x-client-address': `10.0.${reader >> 8}.${reader & 255}`,
      'x-web-secret': secret,
    },
    body: JSON.stringify({ subject }),
  }
}

/** Looks each few milliseconds whether another connection has committed: commits lie further apart than that. */
function watchCommits(file: string) {
  const db = new Database(file, { readonly: true })
  const version = () => Number(db.pragma('data_version', { simple: true }))
  let [last, commits] = [version(), 0]
  const timer = setInterval(() => {
    const now = version()
    if (now !== last) commits += 1
    last = now
  }, 4)
  return () => {
    clearInterval(timer)
    db.close()
    return commits
  }
}

/** The readers of a run before this one would be known for half an hour, and their views would be repeats. */
function forgetReaders(file: string): void {
  const db = new Database(file)
  for (const table of ['recent_visitors', 'recent_hits']) db.exec(`delete from ${table}`)
  db.close()
}

function viewsIn(file: string): number {
  const db = new Database(file, { readonly: true })
  const counted = db.prepare('select coalesce(sum(view_count), 0) as views from subject_counts').get() as {
    views: number
  }
  db.close()
  return counted.views
}

interface Measure {
  rounds: number
  seconds: number
  /** By which the CMS knows that a client's address comes from the web server. */
  secret: string
}

/** Views and POSTs that do nothing, in turn. */
async function measured(cms: Server, stock: Server, { rounds, seconds, secret }: Measure) {
  const views: Round[] = []
  const extra: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const requests = Array.from({ length: VIEWS_A_ROUND }, (_, index) =>
      viewOf(round * VIEWS_A_ROUND + index, secret),
    )
    const nothing = requests.map((request) => ({ ...request, path: '/api/bench/nothing' }))
    const load = { connections: CONNECTIONS, seconds }
    const viewed = withoutErrors('a view', await loadRound(cms, { ...load, requests }))
    const empty = withoutErrors('an empty POST', await loadRound(stock, { ...load, requests: nothing }))
    process.stdout.write(`  round ${round} of ${rounds}\n`)
    if (round === 0) continue
    views.push(viewed)
    extra.push(viewed.processorMicroseconds - empty.processorMicroseconds)
  }
  return { extra, rate: median(views.map(({ requestsPerSecond }) => requestsPerSecond)) }
}

/** What a counted view costs above a POST that does nothing, and how many transactions the crowd of them takes. */
export async function views({ small, rounds, seconds }: BenchContext): Promise<Figure[]> {
  const file = join(small.varDir, 'portal.db')
  const place = { varDir: small.varDir, port: 24800 }
  const cms = await startCms(place)
  const stock = await startCms({ ...place, port: 24810 }, 'scripts/bench/yardsticks/stock-strapi.ts')
  const secret = environmentOf(place).WEB_SECRET
  forgetReaders(file)
  const before = viewsIn(file)
  const commitsSeen = watchCommits(file)
  const { extra, rate } = await measured(cms, stock, { rounds, seconds, secret })
  const commits = commitsSeen() / ((rounds + 1) * seconds)
  const counted = viewsIn(file) - before
  await stop(cms)
  await stop(stock)
  return [
    {
      quantity: 'a view counted, processor above an empty POST',
      value: median(extra),
      spread: spread(extra),
      unit: 'µs',
      pass: 80,
      aim: 30,
      better: 'less',
      note: `${rate.toFixed(0)} views/s answered, ${counted} views more in the counts`,
    },
    { quantity: 'commits a second under views', value: commits, unit: '', pass: 20, aim: 10, better: 'less' },
  ]
}
