import type { DocumentDto, DocumentSummaryDto } from '../../../contract/documents'
import type { LocaleDto } from '../../../contract/envelope'
import type { LinkDto } from '../../../contract/subjects'
import { isoInstant, storedJson } from '../../kernel/database/values'
import { filesOf } from '../../kernel/media/files'
import { shownText } from '../../kernel/rich-text'
import { type StoredTerm, termOf, toTerm } from '../../kernel/terms/term'
import { localDay } from '../../kernel/time/local-day'
import type { DocumentCardRow, DocumentRow } from './document.rows'
import { validityOn } from './validity'

interface Asked {
  locale: LocaleDto
  now: Date
}

export const toDocumentSummary = (row: DocumentCardRow, { locale, now }: Asked): DocumentSummaryDto => ({
  id: row.id,
  slug: row.slug,
  number: row.number || null,
  abstract: row.abstract,
  documentType: termOf(row, 'type', locale),
  issuer: termOf(row, 'issuer', locale),
  issuedOn: row.issued_on,
  postedAt: isoInstant(row.posted_at),
  validity: validityOn(localDay(now), {
    effectiveOn: row.effective_on,
    expiresOn: row.expires_on,
    isRepealed: Number(row.repeal_count) > 0,
    isPartlyRepealed: Number(row.part_repeal_count) > 0,
  }),
  attachmentCount: Number(row.attachment_count),
})

const toConsultation = (
  { consultation_from, consultation_to }: DocumentRow,
  now: Date,
): DocumentDto['consultation'] => {
  if (consultation_from === null || consultation_to === null) return null
  const from = isoInstant(consultation_from)
  const to = isoInstant(consultation_to)
  const moment = now.toISOString()
  return { from, to, isOpen: from <= moment && moment < to }
}

export const toDocument = (row: DocumentRow, links: LinkDto[], asked: Asked): DocumentDto => ({
  ...toDocumentSummary(row, asked),
  subjectAreas: (storedJson<StoredTerm[]>(row.areas) ?? []).map((area) => toTerm(area, asked.locale)),
  signatory: row.signatory || null,
  signatoryTitle: row.signatory_title || null,
  effectiveOn: row.effective_on,
  expiresOn: row.expires_on,
  attachments: filesOf(row.attachments),
  body: shownText(row.body, { kind: 'document', id: row.id }),
  consultation: toConsultation(row, asked.now),
  links,
})
