import type { Knex } from 'knex'
import type { StoredInstant } from '../../kernel/database/values'
import { endOfDay, startOfDay } from '../../kernel/time/local-day'
import { firstAfter } from './event-phase'
import { eventCards, type EventCardRow } from './event.rows'
import type { ListEvents } from './event.schema'
import { toEventSummary } from './event.serializer'

interface Totals {
  total: number | string
  nextStart: StoredInstant | null
  nextEnd: StoredInstant | null
}

const published = (db: Knex, { locale }: ListEvents) =>
  db('events as a').whereNotNull('a.published_at').where('a.locale', locale)

const matching = (db: Knex, query: ListEvents, now: Date) => {
  const rows = published(db, query)
  if (query.when === 'upcoming') rows.where('a.starts_at', '>', now)
  if (query.when === 'now') rows.where('a.starts_at', '<=', now).where('a.ends_at', '>', now)
  if (query.when === 'past') rows.where('a.ends_at', '<=', now)
  if (query.from) rows.where('a.ends_at', '>=', startOfDay(query.from))
  if (query.to) rows.where('a.starts_at', '<', endOfDay(query.to))
  return rows
}

/** Going on first, then coming with the soonest first, then past with the latest first. */
const inOrder = (rows: Knex.QueryBuilder, now: Date) =>
  rows
    .orderByRaw('case when a.ends_at <= ? then 2 when a.starts_at > ? then 1 else 0 end', [now, now])
    .orderByRaw('case when a.ends_at > ? then a.starts_at end', [now])
    .orderBy([
      { column: 'a.starts_at', order: 'desc' },
      { column: 'a.document_id', order: 'desc' },
    ])

const count = (db: Knex, query: ListEvents, now: Date): Promise<Totals> =>
  db
    .select({
      total: matching(db, query, now).count('*'),
      nextStart: published(db, query).where('a.starts_at', '>', now).min('a.starts_at'),
      nextEnd: published(db, query).where('a.ends_at', '>', now).min('a.ends_at'),
    })
    .first()

const instant = (stored: StoredInstant | null) => (stored === null ? null : new Date(stored))

/** One page of published events and when the list changes by itself: two statements. */
export const listEvents = async (db: Knex, query: ListEvents, now: Date) => {
  const { page, pageSize } = query
  const ids = inOrder(matching(db, query, now).select('a.id'), now)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const rows: EventCardRow[] = await inOrder(eventCards(db).whereIn('a.id', ids), now)
  const { total, nextStart, nextEnd } = await count(db, query, now)
  return {
    items: rows.map((row) => toEventSummary(row, now)),
    total: Number(total),
    until: firstAfter(now, [instant(nextStart), instant(nextEnd)]),
  }
}
