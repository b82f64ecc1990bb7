import type { ListAnswer, LocaleDto } from './envelope'
import type { SubjectKind, SubjectRef } from './subjects'

/** One found entry; `title` as in LinkDto. */
export interface SearchResultDto {
  subject: SubjectRef
  slug: string
  title: string
  summary: string | null
  number: string | null
  /** ISO instant (postedAt; startsAt of an event). */
  at: string | null
}

/** GET /api/search: newest first; accents optional. `q` has 2 to 100 characters. */
export interface SearchQuery {
  locale?: LocaleDto
  q: string
  kind?: SubjectKind
  page?: number
  pageSize?: number
}
export type SearchAnswer = ListAnswer<SearchResultDto>
