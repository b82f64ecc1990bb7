import type { Knex } from 'knex'
import type { SiteStatisticsDto } from '../../../contract/statistics'
import { localDay } from '../../kernel/time/local-day'
import type { VisitorClass } from './hit'
import { VISITORS } from './short-lived'
import { ONLINE_MS } from './visit-rules'

type Figure = number | string | null

async function countOnline(db: Knex, now: Date) {
  const since = now.getTime() - ONLINE_MS
  const of = (visitorClass: VisitorClass) =>
    db(VISITORS).where({ visitor_class: visitorClass }).where('seen_at', '>', since).count()
  const row: Record<string, Figure> | undefined = await db.first({
    bots: of('bot'),
    guests: of('guest'),
    members: of('member'),
  })
  return {
    bots: Number(row?.bots ?? 0),
    guests: Number(row?.guests ?? 0),
    members: Number(row?.members ?? 0),
  }
}

async function countVisits(db: Knex, now: Date) {
  const today = localDay(now)
  const since = (from: string) =>
    db.raw('sum(case when day between ? and ? then reader_count else 0 end)', [from, today])
  const row: { today: Figure; month: Figure; total: Figure } | undefined = await db('visit_days').first({
    today: since(today),
    month: since(`${today.slice(0, 7)}-01`),
    total: db.raw('sum(reader_count)'),
  })
  return { today: Number(row?.today ?? 0), month: Number(row?.month ?? 0), total: Number(row?.total ?? 0) }
}

/** Who is here now, and the visits of readers (bots are counted apart). Two statements. */
export async function findSiteStatistics(db: Knex, now: Date): Promise<SiteStatisticsDto> {
  const { bots, guests, members } = await countOnline(db, now)
  return { online: bots + guests + members, bots, guests, members, ...(await countVisits(db, now)) }
}
