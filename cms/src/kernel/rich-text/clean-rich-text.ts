import type { RichTextDocument } from '../../../contract/rich-text'
import type { LibraryFiles } from './assets'
import { cleanBlocks } from './blocks'
import { checkLimits, READABLE, RichTextProblem, STORABLE } from './limits'
import { isRecord } from './raw-node'

/**
 * The text as it is stored: nodes, marks and attributes of the contract only, pictures and files filled in from the library.
 * Throws a RichTextProblem where the value is no text at all, too long or too deep.
 */
export function cleanRichText(value: unknown, files: LibraryFiles): RichTextDocument {
  if (!isRecord(value) || value.type !== 'doc' || !Array.isArray(value.content)) {
    throw new RichTextProblem('không đúng định dạng soạn thảo, hãy mở lại và nhập lại nội dung')
  }
  checkLimits(value, READABLE)
  const document: RichTextDocument = { type: 'doc', content: cleanBlocks(value.content, files) }
  checkLimits(document, STORABLE)
  return document
}
