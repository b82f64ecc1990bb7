import { defineQueryOptions } from '@pinia/colada'
import type { ListDocumentsAnswer } from '@contract/documents'
import type { Locale } from '@/shared/lib/addresses'
import { keepWhileLoading } from '@/shared/lib/keep-while-loading'
import type { DocumentFilters } from './document-filters'
import { getDocument, getDocumentFacets, listDocuments } from './documents.api'

/** One page of the list, in a language. */
export const documentsQuery = defineQueryOptions(
  ({
    locale,
    page,
    pageSize,
    filters,
  }: {
    locale: Locale
    page: number
    pageSize: number
    filters: DocumentFilters
  }) => ({
    key: ['documents', locale, { page, pageSize, ...filters }],
    query: () => listDocuments({ page, pageSize, ...filters }),
    placeholderData: keepWhileLoading<ListDocumentsAnswer>('documents'),
  }),
)

/** What the filters offer, in a language. */
export const documentFacetsQuery = defineQueryOptions((locale: Locale) => ({
  key: ['documents', locale, 'facets'],
  query: getDocumentFacets,
}))

/** One document, in a language. */
export const documentQuery = defineQueryOptions(({ locale, slug }: { locale: Locale; slug: string }) => ({
  key: ['document', locale, slug],
  query: () => getDocument(slug),
}))
