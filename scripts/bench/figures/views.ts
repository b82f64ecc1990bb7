import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { interleaved } from '../interleaved'
import { stop } from '../pinned'
import { environmentOf, startCms } from '../portal'
import { median, spread } from '../statistics'
import type { Figure } from '../verdicts'
import { type BenchContext, documentIdOf } from './context'

const VISITORS = 4_000
const CONNECTIONS = 200

/** A view from another line each time: one line alone is soon over its limit and no longer counted. */
function viewOf(index: number, secret: string) {
  const subject = { kind: 'article', id: documentIdOf(1 + (index % 500)) }
  return {
    method: 'POST' as const,
    path: '/api/hits',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36',
      cookie: `reader=${randomUUID()}`,
      'x-client-address': `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
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

function viewsIn(file: string): number {
  const db = new Database(file, { readonly: true })
  const counted = db.prepare('select coalesce(sum(view_count), 0) as views from subject_counts').get() as {
    views: number
  }
  db.close()
  return counted.views
}

/** What a counted view costs above a POST that does nothing, and how many transactions the crowd of them takes. */
export async function views({ small, rounds, seconds }: BenchContext): Promise<Figure[]> {
  const file = join(small.varDir, 'portal.db')
  const place = { varDir: small.varDir, port: 24800 }
  const cms = await startCms(place)
  const stock = await startCms({ ...place, port: 24810 }, 'scripts/bench/yardsticks/stock-strapi.ts')
  const secret = environmentOf(place).WEB_SECRET
  const requests = Array.from({ length: VISITORS }, (_, index) => viewOf(index, secret))
  const nothing = requests.map((request) => ({ ...request, path: '/api/bench/nothing' }))
  const before = viewsIn(file)
  const commitsSeen = watchCommits(file)
  const load = { connections: CONNECTIONS, seconds }
  const results = await interleaved(
    {
      view: { server: cms, load: { ...load, requests } },
      nothing: { server: stock, load: { ...load, requests: nothing } },
    },
    rounds,
  )
  const commits = commitsSeen() / (rounds * seconds + 2)
  const counted = viewsIn(file) - before
  await stop(cms)
  await stop(stock)
  const extra = results.view.map(
    (round, index) => round.processorMicroseconds - results.nothing[index].processorMicroseconds,
  )
  const rate = median(results.view.map((round) => round.requestsPerSecond))
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
