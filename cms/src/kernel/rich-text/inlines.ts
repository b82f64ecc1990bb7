import type { RichTextInline, RichTextMark } from '../../../contract/rich-text'
import { cleanHref } from './hrefs'
import { readNode, type RawNode } from './raw-node'
import { cleanText } from './words'

const SIMPLE_MARKS = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'] as const

function cleanMark(value: unknown): RichTextMark | null {
  const mark = readNode(value)
  if (!mark) return null
  if (mark.type === 'link') {
    const href = cleanHref(mark.attrs.href)
    return href === null ? null : { type: 'link', attrs: { href } }
  }
  const type = SIMPLE_MARKS.find((name) => name === mark.type)
  return type ? { type } : null
}

function cleanMarks(values: readonly unknown[]): RichTextMark[] {
  const marks = values.map(cleanMark).filter((mark) => mark !== null)
  return marks.filter((mark, index) => marks.findIndex(({ type }) => type === mark.type) === index)
}

/** A piece of text or a line break; null where the node is neither, or empty. */
export function cleanInline(node: RawNode): RichTextInline | null {
  if (node.type === 'hardBreak') return { type: 'hardBreak' }
  const text = node.type === 'text' ? cleanText(node.text) : ''
  if (text === '') return null
  const marks = cleanMarks(node.marks)
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
}

/** The words of a paragraph or heading; of anything else found among them only the words remain. */
export function cleanInlines(values: readonly unknown[]): RichTextInline[] {
  return values.flatMap((value) => {
    const node = readNode(value)
    if (!node) return []
    const inline = cleanInline(node)
    return inline ? [inline] : cleanInlines(node.content)
  })
}
