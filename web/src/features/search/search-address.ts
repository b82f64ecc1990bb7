import type { SubjectKind } from '@contract/subjects'
import type { LocationQuery } from 'vue-router'
import { writtenQueryKey, type Locale } from '@/shared/lib/addresses'
import { pageNumberOf } from '@/shared/lib/page-number'

export interface SearchRequest {
  q: string
  /** Absent: everything. */
  kind?: SubjectKind
}

export const searchKinds: readonly SubjectKind[] = ['article', 'document', 'event', 'page']

const vietnameseWords: Record<SubjectKind, string> = {
  article: 'bai-viet',
  document: 'van-ban',
  event: 'phien-cho',
  page: 'trang',
}

const pageSize = 15
const shortest = 2
const longest = 100

/** The word a kind has in an address, e.g. `document` -> `van-ban`. */
export function kindWord(kind: SubjectKind, locale: Locale): string {
  return locale === 'vi' ? vietnameseWords[kind] : kind
}

/** What an address asks to search for; an unknown kind means everything. */
export function readSearch(query: LocationQuery, locale: Locale): SearchRequest {
  const word = firstWord(query[writtenQueryKey('kind', locale)])
  const kind = searchKinds.find((each) => kindWord(each, locale) === word)
  const q = firstWord(query.q).replace(/\s+/g, ' ').slice(0, longest)
  return kind ? { q, kind } : { q }
}

/** What the results ask the CMS for at an address. */
export function searchRequest(query: LocationQuery, locale: Locale) {
  return { ...readSearch(query, locale), locale, page: pageNumberOf(query, locale), pageSize }
}

/** Nothing typed yet, too little to search for, or enough. */
export function readiness(q: string): 'nothing' | 'tooShort' | 'ready' {
  if (!q) return 'nothing'
  return [...q].length < shortest ? 'tooShort' : 'ready'
}

function firstWord(value: LocationQuery[string] | undefined): string {
  const word = Array.isArray(value) ? value[0] : value
  return (word ?? '').trim()
}
