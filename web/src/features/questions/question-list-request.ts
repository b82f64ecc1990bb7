import type { LocationQuery } from 'vue-router'
import { writtenQueryKey, type Locale } from '@/shared/lib/addresses'
import { pageNumberOf } from '@/shared/lib/page-number'

const pageSize = 10
const idShape = /^[A-Za-z0-9]{1,64}$/

const wordOf = (value: LocationQuery[string] | undefined): string =>
  (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()

/** What a list of questions is filtered by. */
export interface QuestionFilters {
  q: string
  /** Id of a department; empty for all. */
  department: string
}

/** The filters in an address; words too short to search for are left out. */
export function questionFilters(query: LocationQuery, locale: Locale): QuestionFilters {
  const q = wordOf(query.q).replace(/\s+/g, ' ').slice(0, 100)
  const department = wordOf(query[writtenQueryKey('department', locale)])
  return { q: [...q].length < 2 ? '' : q, department: idShape.test(department) ? department : '' }
}

/** What the list asks the CMS for at an address. */
export function questionListRequest(query: LocationQuery, locale: Locale) {
  const { q, department } = questionFilters(query, locale)
  return {
    locale,
    page: pageNumberOf(query, locale),
    pageSize,
    ...(q ? { q } : {}),
    ...(department ? { department } : {}),
  }
}
