/**
 * Controls, characters without width or ink and marks that turn the direction of writing: a reader does not see them, and a
 * banned word with one inside would look as ever. The joiner U+200D stays between the pictures of an emoji only.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D/gu
/** More marks on one letter than any language writes run over the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu

/** What a reader typed as it is kept: one spelling of each letter, plain line ends, at most one empty line in a row. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    // Only now: what stood between a letter and its mark is gone.
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    // Line by line: an expression for "spaces before a line end" takes minutes on a text of nothing but spaces.
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The same for a name: one line, one space between words. */
export const cleanName = (text: string): string => cleanText(text).replace(/\s+/g, ' ')
