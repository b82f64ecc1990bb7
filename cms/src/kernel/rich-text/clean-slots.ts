import { assetsOf, type LibraryFile } from './assets'
import { cleanRichText } from './clean-rich-text'
import { checkLimits, READABLE, RichTextProblem } from './limits'
import type { RichTextSlot } from './slots'

/** Files of the media library with these documentIds. */
export type FindFiles = (ids: string[]) => Promise<LibraryFile[]>

/** What is wrong with which text of an entry. */
export interface SlotProblem {
  path: RichTextSlot['path']
  message: string
}

const FIELD_WORDS: Readonly<Record<string, string>> = { body: 'Nội dung' }

function attempt<Result>(slot: RichTextSlot, step: () => Result): Result | SlotProblem {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof RichTextProblem)) throw error
    return { path: slot.path, message: `${FIELD_WORDS[slot.name] ?? slot.name} ${error.message}.` }
  }
}

function isProblem(result: object | undefined): result is SlotProblem {
  return result !== undefined && 'message' in result
}

/** Cleans the texts of an entry where they stand, with one query for all their files; answers with what was refused. */
export async function cleanSlots(
  slots: readonly RichTextSlot[],
  findFiles: FindFiles,
): Promise<SlotProblem[]> {
  const tooLarge = slots.map((slot) => attempt(slot, () => checkLimits(slot.holder[slot.name], READABLE)))
  const refused = tooLarge.filter((result) => result !== undefined)
  if (refused.length > 0) return refused
  const ids = [...new Set(slots.flatMap(({ holder, name }) => assetsOf(holder[name])))]
  const found = ids.length > 0 ? await findFiles(ids) : []
  const files = new Map(found.map((file) => [file.documentId, file]))
  return slots.flatMap((slot) => {
    const result = attempt(slot, () => cleanRichText(slot.holder[slot.name], files))
    if (isProblem(result)) return [result]
    slot.holder[slot.name] = result
    return []
  })
}
