import type { Knex } from 'knex'
import { isPostgres } from '../../kernel/database/reads'
import { REPEAT_MS, VISIT_MS } from './visit-rules'

/** Visitors of the last half hour, and what each of them was counted for. Gone after that: no profile can grow here. */
export const VISITORS = 'recent_visitors'
export const COUNTED = 'recent_hits'

/** Tables of earlier versions, which nobody empties any more. */
const FORMER_TABLES = ['recent_counts', 'recent_lines']

/** Makes the tables that need no backup. Each view writes to all of them, so they have the fewest trees that do. */
export async function createShortLivedTables(db: Knex): Promise<void> {
  const storedByKey = isPostgres(db) ? '' : 'without rowid'
  const create = (table: string, columns: string) =>
    db.raw(`create table if not exists ${table} (${columns}) ${storedByKey}`)
  await create(
    VISITORS,
    'visitor varchar(64) primary key, visitor_class varchar(8) not null, seen_at bigint not null',
  )
  await db.raw(`create index if not exists ${VISITORS}_online on ${VISITORS} (visitor_class, seen_at)`)
  await create(
    COUNTED,
    'line_key varchar(255), visitor varchar(64), counted_at bigint not null, primary key (line_key, visitor)',
  )
  for (const table of FORMER_TABLES) await db.schema.dropTableIfExists(table)
}

/** Forgets visitors whose visit is over and counts that a repeat may follow. */
export async function forgetOldVisitors(db: Knex, now: Date): Promise<void> {
  await db(VISITORS)
    .where('seen_at', '<=', now.getTime() - VISIT_MS)
    .delete()
  await db(COUNTED)
    .where('counted_at', '<=', now.getTime() - REPEAT_MS)
    .delete()
}
