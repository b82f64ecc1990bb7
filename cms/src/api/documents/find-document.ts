import type { Knex } from 'knex'
import type { DocumentDto } from '../../../contract/documents'
import type { LocaleDto } from '../../../contract/envelope'
import { localDay } from '../../kernel/time/local-day'
import { findLinks, tagsOfLinks } from '../links'
import { type DocumentRow, wholeDocuments } from './document.rows'
import { toDocument } from './document.serializer'

interface Asked {
  slug: string
  locale: LocaleDto
  now: Date
}

/** A published document with all its page shows, in two statements; null where no published one has this slug. */
export const findDocument = async (db: Knex, { slug, locale, now }: Asked): Promise<DocumentDto | null> => {
  const row = await wholeDocuments(db, localDay(now))
    .where('d.slug', slug)
    .whereNotNull('d.published_at')
    .first<DocumentRow | undefined>()
  if (!row) return null
  const links = await findLinks(db, { kind: 'document', id: row.id }, locale)
  return toDocument(row, links, { locale, now })
}

/** Cache tags of a document's page: itself and all it shows. */
export const tagsOfDocumentPage = ({
  id,
  documentType,
  issuer,
  subjectAreas,
  links,
}: DocumentDto): string[] => [
  `document:${id}`,
  ...[documentType, issuer, ...subjectAreas].flatMap((term) => (term ? [`term:${term.id}`] : [])),
  ...tagsOfLinks(links),
]
