import type { Knex } from 'knex'
import { openSqliteOf } from './reads'

type Bindings = readonly Knex.RawBinding[]

/** A value as SQLite's driver takes it. */
const forSqlite = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime()
  return typeof value === 'boolean' ? Number(value) : value
}

/**
 * Rows of a statement whose text is there already. SQLite answers at once, so where its connection is open nothing is asked
 * of knex: its queue and its five promises cost more than a short read.
 */
export async function runText<Row>(db: Knex, sql: string, bindings: Bindings): Promise<Row[]> {
  const sqlite = openSqliteOf(db)
  if (!sqlite) {
    const answer = (await db.raw<object>(sql, bindings)) as Row[] | { rows: Row[] }
    return 'rows' in answer ? answer.rows : answer
  }
  // Whoever listens to the statements of the handle hears of this one too.
  db.client.emit('query', { sql, bindings })
  return sqlite.prepare<unknown[], Row>(sql).all(bindings.map(forSqlite))
}
