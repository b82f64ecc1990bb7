import type { Core, UID } from '@strapi/strapi'
import type { Knex } from 'knex'
import { watchTerm, type Watch } from '../change-log/watch-writes'
import { keepFormerSlugs } from './keep-former-slugs'
import type { MovedKind } from './moved-kind'
import type { Placed } from './slug-moves'

interface SluggedTerm {
  uid: UID.ContentType
  kind: MovedKind
  table: string
  tagsOf: (documentId: string) => string[]
}

/** Watch of a small type without drafts that has a page of its own: as watchTerm, and remembers old addresses. */
export const watchSluggedTerm = (
  strapi: Core.Strapi,
  { uid, kind, table, tagsOf }: SluggedTerm,
): Watch<Placed[]> => ({
  ...watchTerm(uid, tagsOf),
  read: async (trx: Knex.Transaction, documentId: string) => {
    const rows: { slug: string }[] = await trx(table).select('slug').where('document_id', documentId)
    return rows.map(({ slug }) => ({ locale: 'vi', slug }))
  },
  settle: async (_trx, { documentId, before, after }) => {
    await keepFormerSlugs(strapi, { kind, id: documentId, before: before ?? [], after })
    return tagsOf(documentId)
  },
})
