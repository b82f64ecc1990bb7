import type { StarsDto } from '@contract/ratings'
import type { LocationQuery } from 'vue-router'
import { writtenQueryKey, type Locale } from '@/shared/lib/addresses'
import { starChoices } from './star-counts'

/** Where the plain form leads back to; the CMS writes the stars behind it, so that the page can say thanks. */
export const backAddress = (path: string, locale: Locale): string =>
  `${path}?${writtenQueryKey('rated', locale)}=`

/** The stars the reader has just given by the plain form, as the address they came back to says; `null` for none. */
export function plainVote(query: LocationQuery, locale: Locale): StarsDto | null {
  const written = query[writtenQueryKey('rated', locale)]
  return starChoices.find((stars) => String(stars) === written) ?? null
}
