import type { LocationQuery } from 'vue-router'
import type { Locale } from '@/shared/lib/addresses'
import { pageNumberOf } from '@/shared/lib/page-number'
import { readFilters } from './document-filters'

const pageSize = 20

/** What the list asks the CMS for at an address. */
export function documentListRequest(query: LocationQuery, locale: Locale) {
  return { locale, page: pageNumberOf(query, locale), pageSize, filters: readFilters(query, locale) }
}
