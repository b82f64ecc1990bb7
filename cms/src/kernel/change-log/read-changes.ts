import type { Knex } from 'knex'
import { isPostgres } from '../database/reads'
import { canContinue, type Cursor } from './cursor'
import { EVERYTHING, isGoneTag } from './write-changes'

interface LogRow {
  end: string | number
  tags: string | null
}

/** Transactions below the snapshot's lower edge have all ended: what they wrote is complete and will not grow. */
const POSTGRES = `
  with edge as (select pg_snapshot_xmin(pg_current_snapshot()) as position)
  select edge.position::text as "end", c.tags from edge
  left join change_log c on c.xid >= (?::text)::xid8 and c.xid < edge.position`

const SQLITE = `
  with edge as (select coalesce(max(id), 0) as position from change_log)
  select edge.position as "end", c.tags from edge left join change_log c on c.id > ?`

const readLog = async (db: Knex, position: bigint): Promise<LogRow[]> => {
  if (!isPostgres(db)) return db.raw(SQLITE, [Number(position)])
  const { rows } = await db.raw<{ rows: LogRow[] }>(POSTGRES, [String(position)])
  return rows
}

/** Past every position: a reader without a cursor needs the end of the log only. */
const NOTHING = 2n ** 53n - 1n

/** Tags written after a cursor, where everything may have changed only what was withdrawn, and the cursor to ask with next time. One statement. */
export const readChanges = async (db: Knex, after: Cursor | null, now: Date) => {
  const rows = await readLog(db, after?.position ?? NOTHING)
  const end = BigInt(rows[0]?.end ?? 0)
  const tags = new Set(rows.flatMap((row) => row.tags?.split(' ') ?? []))
  const all = !after || !canContinue(after, { end, now }) || tags.has(EVERYTHING)
  return {
    tags: [...tags].filter((tag) => !all || isGoneTag(tag)),
    all,
    next: { position: end, issuedAt: now.getTime() },
  }
}
