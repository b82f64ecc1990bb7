import type { RichTextBlock, RichTextTableCell } from '../../cms/contract/rich-text'
import type { AttachmentKey } from './files/attachments'
import { inline } from './inline'
import type { PictureKey } from './pictures'

/**
 * Words for writing bodies. Text may hold **bold**, _italic_ and [a link](/address). `image` and `attachment` name
 * a picture or file by its key; `withMedia` puts the uploaded ones in their place.
 */
export const p = (text: string): RichTextBlock => ({ type: 'paragraph', content: inline(text) })

export const h2 = (text: string): RichTextBlock => heading(2, text)
export const h3 = (text: string): RichTextBlock => heading(3, text)

export const ul = (...items: string[]): RichTextBlock => ({
  type: 'bulletList',
  content: items.map(listItem),
})
export const ol = (...items: string[]): RichTextBlock => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: items.map(listItem),
})

export const quote = (...paragraphs: string[]): RichTextBlock => ({
  type: 'blockquote',
  content: paragraphs.map(p),
})

/** A table whose first row holds the headers; cells of a row are parted by `|`. */
export function table(header: string, ...rows: string[]): RichTextBlock {
  return {
    type: 'table',
    content: [header, ...rows].map((row, index) => ({
      type: 'tableRow',
      content: row.split('|').map((text) => cell(index === 0 ? 'tableHeader' : 'tableCell', text.trim())),
    })),
  }
}

export const image = (key: PictureKey, alt: string, title?: string): RichTextBlock => ({
  type: 'image',
  attrs: {
    asset: key,
    url: '',
    width: 0,
    height: 0,
    sources: [],
    alt,
    title: title ?? null,
    align: 'center',
  },
})

export const attachment = (key: AttachmentKey): RichTextBlock => ({
  type: 'attachment',
  attrs: { asset: key, name: '', url: '', extension: '', sizeBytes: 0 },
})

export const video = (videoId: string, title: string): RichTextBlock => ({
  type: 'video',
  attrs: { provider: 'youtube', videoId, title },
})

function heading(level: 2 | 3, text: string): RichTextBlock {
  return { type: 'heading', attrs: { level }, content: inline(text) }
}

function listItem(text: string) {
  return { type: 'listItem' as const, content: [p(text)] }
}

function cell(type: RichTextTableCell['type'], text: string): RichTextTableCell {
  return { type, attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [p(text)] }
}
