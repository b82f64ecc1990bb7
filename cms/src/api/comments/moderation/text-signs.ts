import { readingsOf } from '../../../kernel/fold/readings'

const WITH_SCHEME = /(?:https?:\/\/|www\.)\S+/giu
/** Bare addresses under the endings that spam here uses; any ending at all would find "TP.HCM". */
const BARE_DOMAIN =
  /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|xyz|top|shop|site|online|club|vip|link|vn)(?![\p{L}\p{N}])/giu

/** Links in a text, written out or bare ("example.com"). */
export const countLinks = (text: string): number => {
  const rest = text.replace(WITH_SCHEME, ' ')
  return (text.match(WITH_SCHEME) ?? []).length + (rest.match(BARE_DOMAIN) ?? []).length
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`, 'u')

/**
 * Whether a text, in whatever letters it is disguised, holds one of some words (lower case) as a whole word. Accents count:
 * "bán" is no "ban", and a filter that folds them would hold half the honest comments of this language.
 */
export const holdsWordOf = (text: string, words: readonly string[]): boolean => {
  const readings = readingsOf(text)
  return words
    .map((word) => wholeWord(readingsOf(word)[0] ?? word))
    .some((sought) => readings.some((reading) => sought.test(reading)))
}
