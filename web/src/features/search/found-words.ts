import { foldCharacters, foldText, type FoldedCharacter } from './fold-text'

/** A stretch of a text; `isFound` where it answers the words searched for. */
export interface TextPart {
  text: string
  isFound: boolean
}

interface Word {
  folded: string
  characters: FoldedCharacter[]
}

/**
 * The text in parts, with the words searched for told apart whatever their accents and letter case. Of several words
 * one alone says little ("cho" of "phien cho"), so at least two that follow each other are marked, or all of them.
 */
export function foundWords(text: string, query: string): TextPart[] {
  const wanted = foldText(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const words = wordsOf(text)
  const isFound = new Array<boolean>(text.length).fill(false)
  const runs = runsOf(words, wanted)
  for (const [at, from, length] of runs.length > 0 ? runs : scatteredOf(words, wanted)) {
    for (let step = 0; step < length; step++) markWord(isFound, words[at + step], wanted[from + step])
  }
  joinGaps(text, isFound)
  return partsOf(text, isFound)
}

/** Where words stand in a text and in the query: `[index in the text, index in the query, how many]`. */
type Run = [at: number, from: number, length: number]

function runsOf(words: Word[], wanted: string[]): Run[] {
  const least = Math.min(2, wanted.length)
  const runs: Run[] = []
  words.forEach((_, at) =>
    wanted.forEach((_word, from) => {
      const length = runLength(words.slice(at), wanted.slice(from))
      if (length >= least) runs.push([at, from, length])
    }),
  )
  return runs
}

function runLength(words: Word[], wanted: string[]): number {
  const end = wanted.findIndex((word, step) => !words[step]?.folded.startsWith(word))
  return end < 0 ? wanted.length : end
}

function scatteredOf(words: Word[], wanted: string[]): Run[] {
  const found = (word: string) => words.some(({ folded }) => folded.startsWith(word))
  if (!wanted.every(found)) return []
  return words.flatMap(({ folded }, at) => {
    const from = wanted.findIndex((word) => folded.startsWith(word))
    return from < 0 ? [] : [[at, from, 1] satisfies Run]
  })
}

function wordsOf(text: string): Word[] {
  const characters = foldCharacters(text)
  const folded = characters.map(({ character }) => character).join('')
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: word,
    characters: characters.slice(index, index + word.length),
  }))
}

function markWord(isFound: boolean[], word: Word | undefined, wanted = '') {
  const first = word?.characters[0]
  const last = word?.characters[wanted.length - 1]
  if (first && last) isFound.fill(true, first.start, last.end)
}

/** What stands between two found words is marked with them: one mark for "phiên chợ", not two. */
function joinGaps(text: string, isFound: boolean[]) {
  for (const { index, 0: gap } of text.matchAll(/[\s/.-]+/g)) {
    const next = index + gap.length
    if (isFound[index - 1] && isFound[next]) isFound.fill(true, index, next)
  }
}

function partsOf(text: string, isFound: boolean[]): TextPart[] {
  const parts: TextPart[] = []
  for (let at = 0; at < text.length; at++) {
    const last = parts.at(-1)
    if (last && last.isFound === isFound[at]) last.text += text[at]
    else parts.push({ text: text[at] ?? '', isFound: isFound[at] ?? false })
  }
  return parts
}
