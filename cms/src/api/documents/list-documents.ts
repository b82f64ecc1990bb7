import type { Knex } from 'knex'
import { parameterFault } from '../../kernel/request/parse-query'
import { numberRank, whereTextMatches } from '../../kernel/search/match-text'
import { localDay } from '../../kernel/time/local-day'
import { type Facet, findFacets } from './document-facets'
import { documentCards, type DocumentCardRow } from './document.rows'
import type { ListDocuments } from './document.schema'
import { toDocumentSummary } from './document.serializer'
import { whereValid } from './where-valid'

type FacetIds = Partial<Record<Facet, number>>

const linkTables: Record<Facet, { table: string; column: string }> = {
  type: { table: 'official_documents_document_type_lnk', column: 'document_type_id' },
  issuer: { table: 'official_documents_issuer_lnk', column: 'issuer_id' },
  area: { table: 'official_documents_subject_areas_lnk', column: 'subject_area_id' },
}
const facets = Object.keys(linkTables) as Facet[]

const resolveFacets = async (db: Knex, query: ListDocuments): Promise<FacetIds> => {
  const asked = facets.filter((facet) => query[facet])
  if (asked.length === 0) return {}
  const terms = await findFacets(db)
  const ids: FacetIds = {}
  for (const asking of asked) {
    const term = terms.find(({ facet, slug }) => facet === asking && slug === query[asking])
    if (!term) throw parameterFault(asking, 'unknownTerm', query.locale)
    ids[asking] = term.rowId
  }
  return ids
}

const matching = (db: Knex, query: ListDocuments, { ids, today }: { ids: FacetIds; today: string }) => {
  const rows = db('official_documents as d').whereNotNull('d.published_at')
  for (const facet of facets) {
    const { table, column } = linkTables[facet]
    const id = ids[facet]
    if (id !== undefined) rows.whereIn('d.id', db(table).select('official_document_id').where(column, id))
  }
  if (query.from) rows.where('d.issued_on', '>=', query.from)
  if (query.to) rows.where('d.issued_on', '<=', query.to)
  if (query.validity) whereValid(db, rows, { validity: query.validity, today })
  return query.q ? whereTextMatches(rows, { db, table: 'official_documents', alias: 'd' }, query.q) : rows
}

const inOrder = (db: Knex, rows: Knex.QueryBuilder, q: string | undefined) => {
  if (q) rows.orderByRaw(numberRank(db, 'd', q))
  return rows.orderBy([
    { column: 'd.posted_at', order: 'desc' },
    { column: 'd.document_id', order: 'desc' },
  ])
}

/** One page of published documents, newest posted first, an exact number before all: at most three statements. */
export const listDocuments = async (db: Knex, query: ListDocuments, now: Date) => {
  const { locale, page, pageSize, q } = query
  const today = localDay(now)
  const filter = { ids: await resolveFacets(db, query), today }
  const ids = inOrder(db, matching(db, query, filter).select('d.id'), q)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const rows: DocumentCardRow[] = await inOrder(db, documentCards(db, today).whereIn('d.id', ids), q)
  const counted = await matching(db, query, filter).count({ total: '*' }).first<{ total: number | string }>()
  return { items: rows.map((row) => toDocumentSummary(row, { locale, now })), total: Number(counted.total) }
}
