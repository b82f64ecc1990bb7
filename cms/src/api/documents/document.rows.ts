import type { Knex } from 'knex'
import { jsonRows } from '../../kernel/database/json-rows'
import type { StoredInstant } from '../../kernel/database/values'
import { mediaColumn } from '../../kernel/media/files'
import { termColumns, type TermRow } from '../../kernel/terms/term'
import { repealsOf } from './repeals'

const uid = 'api::documents.official-document'

export interface DocumentCardRow extends TermRow<'type'>, TermRow<'issuer'> {
  id: string
  slug: string
  number: string | null
  abstract: string
  issued_on: string | null
  effective_on: string | null
  expires_on: string | null
  posted_at: StoredInstant
  attachment_count: number | string
  repeal_count: number | string
  part_repeal_count: number | string
}

export interface DocumentRow extends DocumentCardRow {
  signatory: string | null
  signatory_title: string | null
  consultation_from: StoredInstant | null
  consultation_to: StoredInstant | null
  body: unknown
  attachments: unknown
  areas: unknown
}

const withTerms = (db: Knex) =>
  db('official_documents as d')
    .leftJoin('official_documents_document_type_lnk as dt', 'dt.official_document_id', 'd.id')
    .leftJoin('document_types as t', 't.id', 'dt.document_type_id')
    .leftJoin('official_documents_issuer_lnk as di', 'di.official_document_id', 'd.id')
    .leftJoin('issuers as i', 'i.id', 'di.issuer_id')

const attachmentCount = (db: Knex) =>
  db('files_related_mph as m')
    .where({ 'm.related_id': db.ref('d.id'), 'm.related_type': uid, 'm.field': 'attachments' })
    .count('*')

/** Documents as rows of a list; `today` decides which repeals are in force. The caller says which rows `d`. */
export const documentCards = (db: Knex, today: string) =>
  withTerms(db)
    .select({
      id: 'd.document_id',
      slug: 'd.slug',
      number: 'd.number',
      abstract: 'd.abstract',
      issued_on: 'd.issued_on',
      effective_on: 'd.effective_on',
      expires_on: 'd.expires_on',
      posted_at: 'd.posted_at',
      ...termColumns('t', 'type'),
      ...termColumns('i', 'issuer'),
    })
    .select({
      attachment_count: attachmentCount(db),
      repeal_count: repealsOf(db, 'whole', today).clearSelect().count('*'),
      part_repeal_count: repealsOf(db, 'part', today).clearSelect().count('*'),
    })

const areaRows = (db: Knex) =>
  jsonRows(db, {
    rows: db('official_documents_subject_areas_lnk as da')
      .join('subject_areas as s', 's.id', 'da.subject_area_id')
      .where('da.official_document_id', db.ref('d.id'))
      .orderBy('da.subject_area_ord'),
    columns: { id: 's.document_id', slug: 's.slug', name: 's.name', nameEn: 's.name_en' },
  })

/** Documents with everything their own page shows; the caller says which row `d`. */
export const wholeDocuments = (db: Knex, today: string) =>
  documentCards(db, today)
    .select({
      signatory: 'd.signatory',
      signatory_title: 'd.signatory_title',
      consultation_from: 'd.consultation_from',
      consultation_to: 'd.consultation_to',
      body: 'd.body',
    })
    .select({
      attachments: mediaColumn(db, { owner: 'd.id', uid, field: 'attachments' }),
      areas: areaRows(db),
    })
