import type { Knex } from 'knex'
import type { ValidityDto } from '../../../contract/documents'
import { repealsOf } from './repeals'

interface Asked {
  validity: ValidityDto
  /** ISO date. */
  today: string
}

const notExpired = (db: Knex, rows: Knex.QueryBuilder, today: string) =>
  rows
    .whereNotExists(repealsOf(db, 'whole', today))
    .where((dates) => dates.whereNull('d.expires_on').orWhere('d.expires_on', '>', today))

const begun = (rows: Knex.QueryBuilder, today: string) =>
  rows.where((dates) => dates.whereNull('d.effective_on').orWhere('d.effective_on', '<=', today))

/** Keeps the documents whose `validityOn` is the one asked for: the same rule, told to the database. */
export const whereValid = (
  db: Knex,
  rows: Knex.QueryBuilder,
  { validity, today }: Asked,
): Knex.QueryBuilder => {
  const partlyRepealed = repealsOf(db, 'part', today)
  switch (validity) {
    case 'expired':
      return rows.where((out) =>
        out.where('d.expires_on', '<=', today).orWhereExists(repealsOf(db, 'whole', today)),
      )
    case 'pending':
      return notExpired(db, rows, today).where('d.effective_on', '>', today)
    case 'partly-expired':
      return begun(notExpired(db, rows, today), today).whereExists(partlyRepealed)
    case 'in-force':
      return begun(notExpired(db, rows, today), today)
        .whereNotExists(partlyRepealed)
        .where((dates) => dates.whereNotNull('d.effective_on').orWhereNotNull('d.expires_on'))
  }
}
