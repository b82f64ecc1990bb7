import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { SubjectKind } from '../../../contract/subjects'
import type { StoredInstant } from '../database/values'
import { subjectKinds } from './kinds'

/** A published entry by the few words every kind has. */
export interface SubjectRow {
  kind: SubjectKind
  id: string
  slug: string
  title: string
  summary: string | null
  number: string | null
  at: StoredInstant | null
}

/** Rows of the published entries of a kind in a language (documents are the same in every language), aliased `s`. */
export const publishedRows = (db: Knex, kind: SubjectKind, locale: LocaleDto): Knex.QueryBuilder => {
  const { table, isLocalized } = subjectKinds[kind]
  const rows = db(`${table} as s`).whereNotNull('s.published_at')
  return isLocalized ? rows.where('s.locale', locale) : rows
}

const textColumn = (db: Knex, column: string | null, name: string) =>
  column ? db.ref(`s.${column}`).as(name) : db.raw('cast(null as text) as ??', [name])

/** The columns of SubjectRow, the same for each kind so that kinds can be joined by UNION ALL. */
export const subjectColumns = (db: Knex, kind: SubjectKind) => {
  const { title, summary, number, at } = subjectKinds[kind]
  return [
    db.raw('cast(? as text) as kind', [kind]),
    db.ref('s.document_id').as('id'),
    db.ref('s.slug'),
    db.ref(`s.${title}`).as('title'),
    textColumn(db, summary, 'summary'),
    textColumn(db, number, 'number'),
    at ? db.ref(`s.${at}`).as('at') : db.raw('cast(null as timestamp) as "at"'),
  ]
}
