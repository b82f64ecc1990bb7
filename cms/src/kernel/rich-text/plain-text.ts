import { readNode } from './raw-node'

const LINE_ENDS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'blockquote',
  'hardBreak',
  'horizontalRule',
])

function wordsOf(value: unknown): string {
  const node = readNode(value)
  if (!node) return ''
  if (node.type === 'text') return node.text
  if (node.type === 'image') return `${String(node.attrs.alt ?? '')}\n`
  if (node.type === 'attachment') return `${String(node.attrs.name ?? '')}\n`
  if (node.type === 'video') return `${String(node.attrs.title ?? '')}\n`
  const words = node.content.map(wordsOf).join('')
  return LINE_ENDS.has(node.type) ? `${words}\n` : words
}

/** The words of a stored text, one line a block: for search, reading time and short extracts. */
export function plainTextOf(document: unknown): string {
  return wordsOf(document)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
