import { writtenQueryKey, type Locale } from './addresses'

/** The page of a list that an address asks for (`?trang=2`, `?page=2`); 1 where it names none. */
export function pageNumberOf(query: Record<string, unknown>, locale: Locale): number {
  const written = query[writtenQueryKey('page', locale)]
  return typeof written === 'string' && /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 1
}
