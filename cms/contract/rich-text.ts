/** The body text of an entry: a ProseMirror document of the node types listed here and no others. */
export interface RichTextDocument {
  type: 'doc'
  content: RichTextBlock[]
}

export type TextAlign = 'left' | 'center' | 'right' | 'justify'

export type RichTextBlock =
  | { type: 'paragraph'; attrs?: { textAlign?: TextAlign | null }; content?: RichTextInline[] }
  | {
      type: 'heading'
      attrs: { level: 2 | 3 | 4; textAlign?: TextAlign | null }
      content?: RichTextInline[]
    }
  | { type: 'bulletList'; content: RichTextListItem[] }
  | { type: 'orderedList'; attrs?: { start?: number }; content: RichTextListItem[] }
  | { type: 'blockquote'; content: RichTextBlock[] }
  | { type: 'table'; content: RichTextTableRow[] }
  | { type: 'image'; attrs: RichTextImage }
  | { type: 'attachment'; attrs: RichTextAttachment }
  | { type: 'video'; attrs: RichTextVideo }
  | { type: 'horizontalRule' }

export interface RichTextListItem {
  type: 'listItem'
  content: RichTextBlock[]
}

export interface RichTextTableRow {
  type: 'tableRow'
  content: RichTextTableCell[]
}

export interface RichTextTableCell {
  type: 'tableHeader' | 'tableCell'
  attrs?: { colspan?: number; rowspan?: number; colwidth?: number[] | null }
  content: RichTextBlock[]
}

/** `asset` is the media library file's documentId; the rest is filled in from it on every write. */
export interface RichTextImage {
  asset: string
  url: string
  width: number
  height: number
  sources: { url: string; width: number }[]
  alt: string
  title?: string | null
  align?: 'left' | 'center' | 'right' | 'wide' | null
}

/** `asset` is the media library file's documentId; the rest is filled in from it on every write. */
export interface RichTextAttachment {
  asset: string
  name: string
  /** Readers get `/api/files/<kind>/<id>/<asset>`, which counts and sends the file. */
  url: string
  extension: string
  sizeBytes: number
}

export interface RichTextVideo {
  provider: 'youtube' | 'vimeo'
  videoId: string
  title: string
}

export type RichTextInline = { type: 'text'; text: string; marks?: RichTextMark[] } | { type: 'hardBreak' }

export type RichTextMark =
  | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript' }
  | { type: 'link'; attrs: { href: string } }
