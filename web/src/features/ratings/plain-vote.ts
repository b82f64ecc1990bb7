import type { StarsDto } from '@contract/ratings'
import type { LocationQuery } from 'vue-router'
import { writtenQueryKey, type Locale } from '@/shared/lib/addresses'
import { starChoices } from './star-counts'

/** Where the plain form leads back to; the CMS writes the stars behind it, so that the page can say thanks. */
export const backAddress = (path: string, locale: Locale): string =>
  `${path}?${writtenQueryKey('rated', locale)}=`

/** What a reader has just done by the plain form: given so many stars, or taken them back (0). */
export type PlainVote = StarsDto | 0

const plainVotes: readonly PlainVote[] = [0, ...starChoices]

/** What the plain form did, as the address it led back to says; `null` for a reader who comes from elsewhere. */
export function plainVote(query: LocationQuery, locale: Locale): PlainVote | null {
  const written = query[writtenQueryKey('rated', locale)]
  return plainVotes.find((vote) => String(vote) === written) ?? null
}
