import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { SubjectKind, TranslationsDto } from '../../../contract/subjects'
import { publishedRows } from './published'

const slugIn = (db: Knex, kind: SubjectKind, locale: LocaleDto) =>
  publishedRows(db, kind, locale).where('s.document_id', db.ref('a.document_id')).limit(1).select('s.slug')

/** Columns slug_vi and slug_en of the entry whose row is aliased `a`. */
export const translationColumns = (db: Knex, kind: SubjectKind) => [
  slugIn(db, kind, 'vi').as('slug_vi'),
  slugIn(db, kind, 'en').as('slug_en'),
]

export interface TranslationRow {
  slug_vi: string | null
  slug_en: string | null
}

export const translationsOf = ({ slug_vi, slug_en }: TranslationRow): TranslationsDto => ({
  vi: slug_vi,
  en: slug_en,
})
