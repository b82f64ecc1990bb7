import { defineQueryOptions } from '@pinia/colada'
import type { SearchAnswer, SearchQuery } from '@contract/search'
import type { Locale } from '@/shared/lib/addresses'
import { keepWhileLoading } from '@/shared/lib/keep-while-loading'
import { search } from './search.api'

/** One page of results, in a language. */
export const searchQuery = defineQueryOptions(({ locale, ...query }: SearchQuery & { locale: Locale }) => ({
  key: ['search', locale, query],
  query: () => search(query),
  placeholderData: keepWhileLoading<SearchAnswer>('search'),
}))
