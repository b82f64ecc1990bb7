import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { SubjectKind } from '../../../contract/subjects'
import { subjectKinds } from './kinds'
import { type PublicCard, watchSubject } from './watch-subject'

type Row = Record<string, unknown> & { locale: PublicCard['locale'] | null; slug: string }

/** Columns that never show outside an entry's own page, or change at every publish though nothing was changed. */
const own = [
  'id',
  'body',
  'created_at',
  'updated_at',
  'published_at',
  'created_by_id',
  'updated_by_id',
  'search_text',
]

const toCard = (row: Row, list: string): PublicCard => ({
  // Documents have no language of their own; their address is kept under the default one.
  locale: row.locale ?? 'vi',
  slug: row.slug,
  lists: [list],
  shown: JSON.stringify(Object.entries(row).filter(([column]) => !own.includes(column))),
})

/** Watch of entries that stand in one list only. */
export const watchListed = (strapi: Core.Strapi, kind: SubjectKind) => {
  const read = async (trx: Knex.Transaction, documentId: string): Promise<PublicCard[]> => {
    const rows: Row[] = await trx(subjectKinds[kind].table)
      .where('document_id', documentId)
      .whereNotNull('published_at')
    return rows.map((row) => toCard(row, `list:${kind}s`))
  }
  return watchSubject(strapi, { kind, read })
}
