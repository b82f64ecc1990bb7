import { writtenQueryKey, type Locale } from './addresses'

/** No list has pages beyond this one: readers and programs find what is older by its category, its date or by search. */
export const lastPage = 1000

/** The page of a list that an address asks for (`?trang=2`, `?page=2`); 1 where it names none. */
export function pageNumberOf(query: Record<string, unknown>, locale: Locale): number {
  const written = query[writtenQueryKey('page', locale)]
  return typeof written === 'string' && /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 1
}
