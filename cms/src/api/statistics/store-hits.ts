import { isOneOf, upsertRows } from '../../kernel/database/json-parameters'
import { isPostgres } from '../../kernel/database/reads'
import { newDocumentId, type Transaction } from '../../kernel/transaction'
import type { SubjectRef } from '../../../contract/subjects'
import type { Hit } from './hit'
import { COUNTED, VISITORS } from './short-lived'
import {
  lineKey,
  noteCounted,
  ofYesterday,
  tallyHits,
  type Counted,
  type CountsOfDay,
  type Known,
  type Tally,
} from './tally'
import { isNewVisit } from './visit-rules'

/** Any number that no other lock of the portal uses. */
const COUNTING_LOCK = 7_040_001

/** On PostgreSQL several processes count: one after the other, or two would each see a visitor for the first time. */
const waitForTurn = async (trx: Transaction) => {
  if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [COUNTING_LOCK])
}

/** When the visitors of these hits were last seen (ms). */
async function findSeen(trx: Transaction, hits: Hit[]): Promise<Map<string, number>> {
  if (hits.length === 0) return new Map()
  const visitors = [...new Set(hits.map(({ visitor }) => visitor))]
  const seen: { visitor: string; seenAt: number | string }[] = await trx(VISITORS)
    .where(isOneOf(trx, 'visitor', visitors))
    .select({ visitor: 'visitor', seenAt: 'seen_at' })
  return new Map(seen.map(({ visitor, seenAt }) => [visitor, Number(seenAt)]))
}

/** What was counted for the lines of these hits. */
async function findCounted(trx: Transaction, hits: Hit[]): Promise<Counted> {
  const keys = [...new Set(hits.map(lineKey).filter((key) => key !== null))]
  const rows: { key: string; visitor: string; countedAt: number | string }[] = await trx(COUNTED)
    .where(isOneOf(trx, 'line_key', keys))
    .select({ key: 'line_key', visitor: 'visitor', countedAt: 'counted_at' })
  const counted: Counted = new Map()
  for (const { key, visitor, countedAt } of rows)
    noteCounted(counted, key, { visitor, at: Number(countedAt) })
  return counted
}

async function findKnown(trx: Transaction, hits: Hit[]): Promise<Known> {
  const seenToday = await findSeen(trx, hits)
  const former = hits
    .filter(({ visitor, at }) => isNewVisit(seenToday.get(visitor) ?? null, at))
    .map(ofYesterday)
  const seenFormerly = await findSeen(trx, former)
  const counted = await findCounted(trx, [...hits, ...former])
  return { seenAt: new Map([...seenToday, ...seenFormerly]), counted }
}

interface Counters {
  table: string
  keys: string[]
  counters: string[]
  rows: Record<string, string | number>[]
  now: Date
}

/** Adds each row's counters to the row of the same keys, which is made where there is none. */
const addToCounters = (trx: Transaction, { table, keys, counters, rows, now }: Counters) =>
  upsertRows(trx, {
    table,
    keys,
    rows: rows.map((row) => ({ document_id: newDocumentId(), ...row })),
    instants: { created_at: now, updated_at: now },
    adds: counters,
    replaces: ['updated_at'],
  })

const subjectColumns = ({ subject }: { subject: SubjectRef }) => ({
  subject_kind: subject.kind,
  subject_id: subject.id,
})

/** One row for each subject: an upsert must not meet the same row twice. */
function totalsOf(counts: Iterable<CountsOfDay>): CountsOfDay[] {
  const totals = new Map<string, CountsOfDay>()
  for (const { subject, day, views, botViews, downloads } of counts) {
    const key = `${subject.kind}:${subject.id}`
    const total = totals.get(key) ?? { subject, day, views: 0, botViews: 0, downloads: 0 }
    totals.set(key, {
      ...total,
      views: total.views + views,
      botViews: total.botViews + botViews,
      downloads: total.downloads + downloads,
    })
  }
  return [...totals.values()]
}

async function storeCounts(trx: Transaction, { counts, files }: Tally, now: Date): Promise<void> {
  await addToCounters(trx, {
    table: 'subject_counts',
    keys: ['subject_kind', 'subject_id'],
    counters: ['view_count', 'bot_view_count', 'download_count'],
    rows: totalsOf(counts.values()).map((row) => ({
      ...subjectColumns(row),
      view_count: row.views,
      bot_view_count: row.botViews,
      download_count: row.downloads,
      start_view_count: 0,
      start_download_count: 0,
    })),
    now,
  })
  await addToCounters(trx, {
    table: 'subject_days',
    keys: ['subject_kind', 'subject_id', 'day'],
    counters: ['view_count', 'download_count'],
    rows: [...counts.values()].map((row) => ({
      ...subjectColumns(row),
      day: row.day,
      view_count: row.views,
      download_count: row.downloads,
    })),
    now,
  })
  await addToCounters(trx, {
    table: 'file_counts',
    keys: ['subject_kind', 'subject_id', 'file_id'],
    counters: ['download_count'],
    rows: [...files.values()].map((row) => ({
      ...subjectColumns(row),
      file_id: row.file,
      download_count: row.downloads,
    })),
    now,
  })
}

async function storeVisitors(trx: Transaction, { visitors, counted }: Tally): Promise<void> {
  const seen = [...visitors].map(([visitor, { visitorClass, seenAt }]) => ({
    visitor,
    visitor_class: visitorClass,
    seen_at: seenAt,
  }))
  const hits = [...counted].flatMap(([line_key, ofLine]) =>
    [...ofLine].map(([visitor, counted_at]) => ({ line_key, visitor, counted_at })),
  )
  await upsertRows(trx, {
    table: VISITORS,
    keys: ['visitor'],
    rows: seen,
    replaces: ['visitor_class', 'seen_at'],
  })
  await upsertRows(trx, {
    table: COUNTED,
    keys: ['line_key', 'visitor'],
    rows: hits,
    replaces: ['counted_at'],
  })
}

/** Counts a group of hits exactly once each, whatever else is counted meanwhile. */
export async function storeHits(trx: Transaction, hits: Hit[], now: Date): Promise<void> {
  await waitForTurn(trx)
  const tally = tallyHits(hits, await findKnown(trx, hits))
  await storeCounts(trx, tally, now)
  await addToCounters(trx, {
    table: 'visit_days',
    keys: ['day'],
    counters: ['reader_count', 'bot_count'],
    rows: [...tally.visits].map(([day, { readers, bots }]) => ({
      day,
      reader_count: readers,
      bot_count: bots,
    })),
    now,
  })
  await storeVisitors(trx, tally)
}
