import type { RichTextBlock, RichTextInline, RichTextListItem, TextAlign } from '../../../contract/rich-text'
import { cleanAttachment, cleanImage, type LibraryFiles } from './assets'
import { cleanInline, cleanInlines } from './inlines'
import { readNode, type RawNode } from './raw-node'
import { cleanTable } from './tables'
import { cleanVideo } from './videos'

type Cleaner = (node: RawNode, files: LibraryFiles) => RichTextBlock[]

const ALIGNMENTS: readonly TextAlign[] = ['left', 'center', 'right', 'justify']

function alignOf(node: RawNode): { textAlign?: TextAlign } {
  const textAlign = ALIGNMENTS.find((align) => align === node.attrs.textAlign)
  return textAlign ? { textAlign } : {}
}

function words(values: readonly unknown[]): { content?: RichTextInline[] } {
  const content = cleanInlines(values)
  return content.length > 0 ? { content } : {}
}

function cleanParagraph(node: RawNode): RichTextBlock[] {
  const attrs = alignOf(node)
  return [{ type: 'paragraph', ...(attrs.textAlign && { attrs }), ...words(node.content) }]
}

// The page's own title is its h1, so a text begins at h2.
function levelOf(value: unknown): 2 | 3 | 4 {
  if (value === 3 || value === 4) return value
  return typeof value === 'number' && value > 4 ? 4 : 2
}

function cleanHeading(node: RawNode): RichTextBlock[] {
  return [
    {
      type: 'heading',
      attrs: { level: levelOf(node.attrs.level), ...alignOf(node) },
      ...words(node.content),
    },
  ]
}

function cleanItems(list: RawNode, files: LibraryFiles): RichTextListItem[] {
  return list.content.flatMap((value): RichTextListItem[] => {
    const item = readNode(value)
    if (!item) return []
    const blocks = cleanBlocks(item.type === 'listItem' ? item.content : [value], files)
    if (blocks.length === 0 && item.type !== 'listItem') return []
    // The editor cannot open an item that does not begin with a paragraph.
    return [
      {
        type: 'listItem',
        content: blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks],
      },
    ]
  })
}

function cleanBulletList(node: RawNode, files: LibraryFiles): RichTextBlock[] {
  const content = cleanItems(node, files)
  return content.length > 0 ? [{ type: 'bulletList', content }] : []
}

function cleanOrderedList(node: RawNode, files: LibraryFiles): RichTextBlock[] {
  const content = cleanItems(node, files)
  const start =
    Number.isSafeInteger(node.attrs.start) && Number(node.attrs.start) >= 0 ? Number(node.attrs.start) : 1
  return content.length > 0 ? [{ type: 'orderedList', attrs: { start }, content }] : []
}

function cleanQuote(node: RawNode, files: LibraryFiles): RichTextBlock[] {
  const content = cleanBlocks(node.content, files)
  return content.length > 0 ? [{ type: 'blockquote', content }] : []
}

function imageBlock(node: RawNode, files: LibraryFiles): RichTextBlock[] {
  const attrs = cleanImage(node.attrs, files)
  return attrs ? [{ type: 'image', attrs }] : []
}

function attachmentBlock(node: RawNode, files: LibraryFiles): RichTextBlock[] {
  const attrs = cleanAttachment(node.attrs, files)
  return attrs ? [{ type: 'attachment', attrs }] : []
}

function videoBlock(node: RawNode): RichTextBlock[] {
  const attrs = cleanVideo(node.attrs)
  return attrs ? [{ type: 'video', attrs }] : []
}

const CLEANERS = new Map<string, Cleaner>([
  ['paragraph', cleanParagraph],
  ['heading', cleanHeading],
  ['bulletList', cleanBulletList],
  ['orderedList', cleanOrderedList],
  ['blockquote', cleanQuote],
  ['table', (node, files) => cleanTable(node, (values) => cleanBlocks(values, files))],
  ['image', imageBlock],
  ['attachment', attachmentBlock],
  ['video', videoBlock],
  ['horizontalRule', () => [{ type: 'horizontalRule' }]],
])

function addLoose(blocks: RichTextBlock[], loose: RichTextInline[]): void {
  if (loose.length > 0) blocks.push({ type: 'paragraph', content: loose.splice(0) })
}

/** The blocks of a text, a quotation, a list item or a cell. Unknown blocks give way to what they hold; loose words become a paragraph. */
export function cleanBlocks(values: readonly unknown[], files: LibraryFiles): RichTextBlock[] {
  const blocks: RichTextBlock[] = []
  const loose: RichTextInline[] = []
  for (const value of values) {
    const node = readNode(value)
    const inline = node && cleanInline(node)
    if (inline) loose.push(inline)
    else if (node) {
      addLoose(blocks, loose)
      const clean = CLEANERS.get(node.type)
      blocks.push(...(clean ? clean(node, files) : cleanBlocks(node.content, files)))
    }
  }
  addLoose(blocks, loose)
  return blocks
}
