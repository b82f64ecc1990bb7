import type { TermDto } from './articles'
import type { Answer, ListAnswer, LocaleDto } from './envelope'
import type { FileDto } from './media'
import type { RichTextDocument } from './rich-text'
import type { LinkDto } from './subjects'

/** chưa / còn / hết một phần / hết hiệu lực; `null` where the document has no legal force of its own. */
export type ValidityDto = 'pending' | 'in-force' | 'partly-expired' | 'expired'

/** A document notice in a list; its text is Vietnamese in every language. Dates end in `On` (ISO date), instants in `At`. */
export interface DocumentSummaryDto {
  id: string
  slug: string
  /** Số ký hiệu, e.g. "3116/QĐ-BCT"; `null` where the notice has none. */
  number: string | null
  abstract: string
  documentType: TermDto | null
  issuer: TermDto | null
  issuedOn: string | null
  postedAt: string
  validity: ValidityDto | null
  attachmentCount: number
}

export interface DocumentDto extends DocumentSummaryDto {
  subjectAreas: TermDto[]
  signatory: string | null
  signatoryTitle: string | null
  effectiveOn: string | null
  expiresOn: string | null
  attachments: FileDto[]
  body: RichTextDocument | null
  consultation: { from: string; to: string; isOpen: boolean } | null
  links: LinkDto[]
}

/** GET /api/documents: newest posted first. */
export interface ListDocumentsQuery {
  locale?: LocaleDto
  page?: number
  pageSize?: number
  /** Words of the abstract or any spelling of the number; accents optional. */
  q?: string
  /** Slugs. */
  type?: string
  issuer?: string
  area?: string
  validity?: ValidityDto
  /** Issued on or after / on or before: ISO dates. */
  from?: string
  to?: string
}

/** What a reader can choose from, with names in the language asked for. */
export interface DocumentFacetsDto {
  types: TermDto[]
  issuers: TermDto[]
  areas: TermDto[]
}

export type ListDocumentsAnswer = ListAnswer<DocumentSummaryDto>

/** GET /api/documents/facets */
export type GetDocumentFacetsAnswer = Answer<DocumentFacetsDto>

/** GET /api/documents/:slug: 301 to the present slug where the document moved, else 404. */
export type GetDocumentAnswer = Answer<DocumentDto>
