import type { Knex } from 'knex'
import { commentColumns, type CommentRow } from './comment.rows'
import { shown } from './where-readable'

/** Replies that come with what they answer; the others are asked for by naming the nearest of them. */
const REPLIES_AT_ONCE = 10

/** A comment, and where it stands among what answers the same one, as its reader sees them. */
export interface PlacedRow extends CommentRow {
  /** From 1. */
  place: number | string
  siblingCount: number | string
  previousId: string | null
  nextId: string | null
}

interface Threads {
  rootIds: string[]
  /** The comment an address names and what it hangs below: of their siblings the lot they stand in is sent. */
  named: string[]
  readerKey: string | null
}

/** The replies of one comment in the order they came, and which lot of them one belongs to, counted from 0. */
const AMONG_SIBLINGS = 'partition by c.thread_parent_id order by c.created_at, c.id'
const LOT = `("place" - 1) / ${REPLIES_AT_ONCE}`

const placed = (db: Knex, { rootIds, readerKey }: Threads) =>
  db('comments as c')
    .whereIn('c.root_id', rootIds)
    .where((rows) => {
      const isShown = shown(db, { alias: 'c', column: 'thread_parent_id', readerKey })
      void rows.where('c.level', 1).orWhere(isShown)
    })
    .select({
      ...commentColumns,
      place: db.raw(`row_number() over (${AMONG_SIBLINGS})`),
      siblingCount: db.raw('count(*) over (partition by c.thread_parent_id)'),
      previousId: db.raw(`lag(c.document_id) over (${AMONG_SIBLINGS})`),
      nextId: db.raw(`lead(c.document_id) over (${AMONG_SIBLINGS})`),
    })

/** Each row with its lot and the lot wanted of its siblings: the one of a named comment, else the first. */
function inLots(db: Knex, { named }: Threads) {
  const isNamed = named.length > 0 ? `"id" in (${named.map(() => '?').join(', ')})` : 'false'
  const lotOfNamed = `max(case when ${isNamed} then ${LOT} end) over (partition by "threadParentId")`
  return db('placed').select('placed.*', {
    lot: db.raw(LOT),
    wantedLot: db.raw(`coalesce(${lotOfNamed}, 0)`, named),
  })
}

/** The roots of threads and what is sent of their replies, oldest first: one statement, bounded however many answer. */
export function findThreadRows(db: Knex, threads: Threads): Promise<PlacedRow[]> {
  const sent = db('lots').where('level', 1).orWhere('lot', db.ref('wantedLot')).select('*')
  return db
    .with('placed', placed(db, threads))
    .with('lots', inLots(db, threads))
    .with('sent', sent)
    .from('sent')
    .whereIn('level', [1, 2])
    .orWhereIn('threadParentId', db('sent').where('level', 2).select('id'))
    .orderBy('place')
    .select('*')
}
