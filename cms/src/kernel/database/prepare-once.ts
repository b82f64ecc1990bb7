import type { Database, Statement } from 'better-sqlite3'

/** Far more than public reads need; should their texts ever vary without end, memory must not follow. */
const MOST_KEPT = 500

/** Lets a connection compile each statement once: for a short read that costs as much as running it. */
export const prepareOnce = (connection: Pick<Database, 'prepare'>): void => {
  const compile = connection.prepare.bind(connection)
  const kept = new Map<string, Statement>()
  const prepared = (sql: string): Statement => {
    const known = kept.get(sql)
    if (known) return known
    const statement = compile(sql)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(sql, statement)
    return statement
  }
  connection.prepare = prepared as Database['prepare']
}
