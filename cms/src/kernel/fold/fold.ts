const MARKS = /\p{M}/gu
/** Đ of Vietnamese, and Ð (U+00D0), which some keyboards and old files hold in its place. */
const STROKED_D = /[đĐðÐ]/g
const SPACES = /\s+/g
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu
const LEADING_ZEROS = /^0+(?=\d)/

/** Text as the search compares it: "Đề án điểm" becomes "de an diem". */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').replace(STROKED_D, 'd').toLowerCase().replace(SPACES, ' ').trim()

/** A document number as the search compares it: every spelling of 3116/QĐ-BCT becomes "3116qdbct". */
export const foldNumber = (number: string): string =>
  fold(number)
    .replace(/^so\s*:?\s*(?=\d)/, '')
    .replace(NOT_LETTER_OR_DIGIT, '')
    .replace(LEADING_ZEROS, '')
