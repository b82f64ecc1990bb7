import type { RichTextBlock, RichTextInline } from '../../cms/contract/rich-text'

/** The plain words of a body, blocks parted by line breaks. */
export function wordsOf(blocks: readonly RichTextBlock[]): string {
  return blocks.map(wordsOfBlock).join('\n')
}

function wordsOfBlock(block: RichTextBlock): string {
  if (block.type === 'paragraph' || block.type === 'heading')
    return (block.content ?? []).map(wordOf).join('')
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    return block.content.map((item) => wordsOf(item.content)).join('\n')
  }
  if (block.type === 'blockquote') return wordsOf(block.content)
  if (block.type === 'table') {
    return block.content.flatMap((row) => row.content.map((cell) => wordsOf(cell.content))).join('\n')
  }
  return ''
}

function wordOf(inline: RichTextInline): string {
  return inline.type === 'text' ? inline.text : '\n'
}
