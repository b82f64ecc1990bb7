import type { Knex } from 'knex'
import type { SubjectKind } from '../../../contract/subjects'
import { publishedRows } from './published'

interface Entry {
  kind: SubjectKind
  slug: string
}
type EnglishSlugRow = Entry & { english: string }

const part = (db: Knex, kind: SubjectKind, slugs: string[]) =>
  publishedRows(db, kind, 'vi')
    .whereIn('s.slug', slugs)
    .join(
      publishedRows(db, kind, 'en').select('s.document_id', 's.slug').as('e'),
      'e.document_id',
      's.document_id',
    )
    .select(db.raw('cast(? as text) as kind', [kind]), 's.slug', 'e.slug as english')

/** English slugs of entries known by their Vietnamese ones. One statement, none where nothing is asked. */
export const findEnglishSlugs = async (db: Knex, entries: Entry[]) => {
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  const slugsOf = (kind: SubjectKind) =>
    entries.filter((entry) => entry.kind === kind).map(({ slug }) => slug)
  const rows: EnglishSlugRow[] = kinds.length
    ? await db.unionAll(kinds.map((kind) => part(db, kind, slugsOf(kind))))
    : []
  return (asked: Entry) => rows.find(({ kind, slug }) => kind === asked.kind && slug === asked.slug)?.english
}
