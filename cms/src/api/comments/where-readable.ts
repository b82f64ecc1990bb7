import type { Knex } from 'knex'

/** The SQL of `isReadable` for the table aliased `alias`. */
const readable = (alias: string, readerKey: string | null) => (rows: Knex.QueryBuilder) => {
  void rows.where(`${alias}.state`, 'approved')
  if (readerKey === null) return
  void rows.orWhere((own) =>
    own.where(`${alias}.reader_key`, readerKey).whereIn(`${alias}.state`, ['pending', 'rejected']),
  )
}

/** A comment of `alias` shown to a reader: readable, or a tombstone above one that `column` hangs below it. */
export const shown =
  (db: Knex, { alias, column, readerKey }: { alias: string; column: string; readerKey: string | null }) =>
  (rows: Knex.QueryBuilder) => {
    const readableBelow = db('comments as below')
      .select(db.raw('1'))
      .where(`below.${column}`, db.ref(`${alias}.document_id`))
      .where(readable('below', readerKey))
    void rows.where(readable(alias, readerKey)).orWhereExists(readableBelow)
  }
