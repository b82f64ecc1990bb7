import type { SearchAnswer, SearchQuery } from '@contract/search'
import { useHttp } from '@/shared/http'

/** One page of what answers the words; `q` has 2 to 100 characters. */
export function search(query: SearchQuery): Promise<SearchAnswer> {
  return useHttp().get<SearchAnswer>('/search', query)
}
