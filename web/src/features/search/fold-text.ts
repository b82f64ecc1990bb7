/** One folded character and where it stood in the text it came from (`end` is exclusive). */
export interface FoldedCharacter {
  character: string
  start: number
  end: number
}

const marks = /\p{M}/gu
const anyD = /[đðÐĐ]/g

/** The text as search compares it: lower case, without marks, đ as d. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(marks, '').replace(anyD, 'd').toLowerCase()
}

/** The folded text character by character, so that a find can be shown in the text itself. */
export function foldCharacters(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = []
  let start = 0
  for (const letter of text) {
    const end = start + letter.length
    // UTF-16 units, so that their index is that in the folded text put together.
    const characters = foldText(letter).split('')
    // A mark that stands alone (decomposed text) belongs to the letter before it.
    const before = folded.at(-1)
    if (!characters.length && before) before.end = end
    for (const character of characters) folded.push({ character, start, end })
    start = end
  }
  return folded
}
