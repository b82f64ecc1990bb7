import type { Core, UID } from '@strapi/strapi'
import { CATEGORIES, DOCUMENT_TYPES, ISSUERS, SUBJECT_AREAS, TAGS } from '../terms'
import type { DemoTerm } from '../demo-term'
import { create, type Ids } from './entries'

export interface TermIds {
  categories: Ids
  tags: Ids
  documentTypes: Ids
  issuers: Ids
  subjectAreas: Ids
}

/** Writes the small lists that entries choose from. */
export async function seedTerms(strapi: Core.Strapi): Promise<TermIds> {
  return {
    categories: await seedList(strapi, 'api::articles.category', CATEGORIES),
    tags: await seedList(strapi, 'api::articles.tag', TAGS, { isOrdered: false }),
    documentTypes: await seedList(strapi, 'api::documents.document-type', DOCUMENT_TYPES),
    issuers: await seedList(strapi, 'api::documents.issuer', ISSUERS),
    subjectAreas: await seedList(strapi, 'api::documents.subject-area', SUBJECT_AREAS),
  }
}

async function seedList(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  terms: readonly DemoTerm[],
  { isOrdered } = { isOrdered: true },
): Promise<Ids> {
  const ids: Ids = new Map()
  for (const [index, { key, ...words }] of terms.entries()) {
    const order = isOrdered ? { order: index + 1 } : {}
    ids.set(key, await create(strapi, uid, { slug: key, ...words, ...order }))
  }
  return ids
}
