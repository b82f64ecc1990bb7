import { fold, foldNumber } from '../fold/fold'

/** Fences an exact number at the beginning of a search text; folded words never hold it there. */
const FENCE = '#'

const fenced = (number: string) => `${FENCE}${foldNumber(number)}${FENCE}`

/** What the search looks through: the exact number first, then every text, folded. */
export const searchTextOf = (number: string | null, texts: (string | null | undefined)[]): string => {
  const words = fold([number, ...texts].filter(Boolean).join(' '))
  return number ? `${fenced(number)} ${words}` : words
}

/** What a reader typed: all `words` must be found, or the pattern `number`; the pattern `exactNumber` ranks first. */
export interface SearchPatterns {
  words: string[]
  number: string | null
  exactNumber: string | null
}

/** Words hold only letters and digits, so nothing a reader types can act as a wildcard. */
export const searchPatterns = (query: string): SearchPatterns => {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const hasDigit = /\d/.test(query)
  return {
    words,
    number: hasDigit ? `${FENCE}%${foldNumber(query)}%${FENCE}%` : null,
    exactNumber: hasDigit ? `${fenced(query)}%` : null,
  }
}
