import type { Knex } from 'knex'
import { isPostgres } from './reads'

/**
 * `column in values`, with all values in one parameter: the statement keeps its text however many there are, so it is
 * built and compiled alike each time, and no limit on parameters is met.
 */
export const isOneOf = (db: Knex, column: string, values: string[]): Knex.Raw =>
  isPostgres(db)
    ? db.raw('?? = any(?)', [column, values])
    : db.raw('?? in (select value from json_each(?))', [column, JSON.stringify(values)])

interface Upsert {
  table: string
  /** Columns of the unique key that a row meets another in. */
  keys: string[]
  /** All with the same columns, no two with the same keys. */
  rows: Record<string, string | number>[]
  /** Columns with one instant for all rows. */
  instants?: Record<string, Date>
  /** Columns that are added to those of the row that is there already. */
  adds?: string[]
  /** Columns that take the place of those of the row that is there already. */
  replaces: string[]
}

const instantIn = (db: Knex) => (isPostgres(db) ? 'cast(? as timestamp)' : '?')

/** Rows of one JSON parameter as a table `sent`. */
const sentRows = (db: Knex, { table, rows }: Upsert) => {
  if (isPostgres(db)) return `json_populate_recordset(null::${table}, ?) as sent`
  const columns = Object.keys(rows[0] ?? {}).map((column) => `value ->> '${column}' as ${column}`)
  return `(select ${columns.join(', ')} from json_each(?)) as sent`
}

/** Writes rows, or changes those that are there already, in one statement with all rows in one parameter. */
export async function upsertRows(db: Knex, upsert: Upsert): Promise<void> {
  const { table, keys, rows, instants = {}, adds = [], replaces } = upsert
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {})
  const merged = [
    ...adds.map((column) => `${column} = ${table}.${column} + excluded.${column}`),
    ...replaces.map((column) => `${column} = excluded.${column}`),
  ]
  await db.raw(
    // Without "where true" SQLite would take "on conflict" for part of a join.
    `insert into ${table} (${[...columns, ...Object.keys(instants)].join(', ')})
      select ${[...columns.map((column) => `sent.${column}`), ...Object.keys(instants).map(() => instantIn(db))].join(', ')}
      from ${sentRows(db, upsert)} where true
      on conflict (${keys.join(', ')}) do update set ${merged.join(', ')}`,
    [...Object.values(instants), JSON.stringify(rows)],
  )
}
