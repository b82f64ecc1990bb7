import type { DocumentFacetsDto } from '@contract/documents'
import { formatDate } from '@/shared/lib/dates'
import { filterNames, type DocumentFilterName, type DocumentFilters } from './document-filters'

/** A filter in use, in the reader's words. */
export interface ChosenFilter {
  name: DocumentFilterName
  label: string
  value: string
}

const labelKeys: Record<DocumentFilterName, string> = {
  q: 'documents.filter.words',
  type: 'documents.type',
  issuer: 'documents.issuer',
  area: 'documents.areas',
  validity: 'documents.validity',
  from: 'documents.filter.from',
  to: 'documents.filter.to',
}

/** The filters in use, in the order of the form; a slug is shown by its name where the lists are known. */
export function chosenFilters(
  filters: DocumentFilters,
  facets: DocumentFacetsDto | undefined,
  t: (key: string) => string,
): ChosenFilter[] {
  const wordsOf = (name: DocumentFilterName, value: string): string => {
    if (name === 'validity') return t(`documents.validityWord.${value}`)
    if (name === 'from' || name === 'to') return formatDate(value)
    return termsOf(name, facets).find(({ slug }) => slug === value)?.name ?? value
  }
  return filterNames.flatMap((name) => {
    const value = filters[name]
    return value ? [{ name, label: t(labelKeys[name]), value: wordsOf(name, value) }] : []
  })
}

function termsOf(name: DocumentFilterName, facets: DocumentFacetsDto | undefined) {
  if (name === 'type') return facets?.types ?? []
  if (name === 'issuer') return facets?.issuers ?? []
  return name === 'area' ? (facets?.areas ?? []) : []
}
