import type { Core } from '@strapi/strapi'
import { DOCUMENTS } from '../documents'
import { slugOf } from '../slug-of'
import type { DemoDocument } from '../types'
import { withMedia } from '../with-media'
import { idOf, publish, type Ids } from './entries'
import type { Media } from './media'
import type { TermIds } from './terms'

/** Writes and publishes the document notices. */
export async function seedDocuments(strapi: Core.Strapi, media: Media, terms: TermIds): Promise<Ids> {
  const ids: Ids = new Map()
  for (const document of DOCUMENTS) {
    ids.set(
      document.key,
      await publish(strapi, 'api::documents.official-document', fields(document, media, terms)),
    )
  }
  return ids
}

/** The slug of a notice: its number and what it is about. */
export function documentSlug({ number, abstract }: Pick<DemoDocument, 'number' | 'abstract'>): string {
  return slugOf(`${number ?? ''} ${abstract}`)
}

function fields(document: DemoDocument, media: Media, terms: TermIds) {
  const { key: _key, startCounts: _startCounts, ...plain } = document
  return {
    ...plain,
    slug: documentSlug(document),
    documentType: idOf(terms.documentTypes, document.documentType),
    issuer: idOf(terms.issuers, document.issuer),
    subjectAreas: document.subjectAreas.map((area) => idOf(terms.subjectAreas, area)),
    postedAt: new Date(document.postedAt).toISOString(),
    attachments: document.attachments.map((name) => media.attachments[name].id),
    body: document.body ? withMedia(document.body, media) : null,
  }
}
