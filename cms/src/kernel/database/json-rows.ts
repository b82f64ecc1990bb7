import type { Knex } from 'knex'
import { isPostgres } from './reads'

interface RowsAsJson {
  /** Builds the rows; called with the handle so that it joins the same statement. */
  rows: Knex.QueryBuilder
  /** Name in the JSON object -> column. */
  columns: Record<string, string>
}

/**
 * A column that holds rows of another table as a JSON array, in the order of `rows`: an entry and its small lists come
 * in one statement, however many entries there are. Read it with `storedJson`.
 */
export const jsonRows = (db: Knex, { rows, columns }: RowsAsJson): Knex.Raw => {
  const picked = rows.select(columns)
  if (isPostgres(db)) return db.raw(`(select coalesce(json_agg(r), '[]'::json) from ? as r)`, [picked])
  const pairs = Object.keys(columns).flatMap((name) => [`'${name}'`, `r."${name}"`])
  return db.raw(`(select json_group_array(json_object(${pairs.join(', ')})) from ? as r)`, [picked])
}
