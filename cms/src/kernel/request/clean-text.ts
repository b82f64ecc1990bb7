/** Controls, zero-width characters and marks that turn the direction of writing: a reader does not see them, a filter might not either. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** What a reader typed as it is kept: one spelling of each letter, plain line ends, at most one empty line in a row. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    // Line by line: an expression for "spaces before a line end" takes minutes on a text of nothing but spaces.
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The same for a name: one line, one space between words. */
export const cleanName = (text: string): string => cleanText(text).replace(/\s+/g, ' ')
