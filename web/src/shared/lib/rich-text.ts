import type { RichTextBlock, RichTextDocument, RichTextInline } from '@contract/rich-text'

/** A heading of a body with the anchor that its rendering carries. */
export interface BodyHeading {
  id: string
  level: 2 | 3 | 4
  text: string
}

function textOf(inlines: RichTextInline[] = []): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
}

function anchorOf(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'muc'
}

/** The headings of a body from top to bottom; those of the same words get -2, -3 … so that each anchor is met once. */
export function headingsOf(body: RichTextDocument): BodyHeading[] {
  const seen = new Map<string, number>()
  return body.content.flatMap((block) => {
    if (block.type !== 'heading') return []
    const text = textOf(block.content).trim()
    const anchor = anchorOf(text)
    const times = (seen.get(anchor) ?? 0) + 1
    seen.set(anchor, times)
    return [{ id: times > 1 ? `${anchor}-${times}` : anchor, level: block.attrs.level, text }]
  })
}

function wordsOf(block: RichTextBlock): string {
  if (block.type === 'paragraph' || block.type === 'heading') return textOf(block.content)
  if (block.type === 'blockquote') return block.content.map(wordsOf).join(' ')
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    return block.content.flatMap((item) => item.content.map(wordsOf)).join(' ')
  }
  if (block.type !== 'table') return ''
  return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.map(wordsOf))).join(' ')
}

const openingLength = 160

/** How a text begins, in whole words: what link previews say of an entry without a summary. */
export function openingOf(body: RichTextDocument | null): string {
  const paragraphs = (body?.content ?? []).filter(({ type }) => type === 'paragraph')
  const text = paragraphs.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim()
  return text.length <= openingLength ? text : `${text.slice(0, openingLength).replace(/\s\S*$/, '')}…`
}

// Vietnamese writes a space between syllables, so its readers pass more "words" a minute than English ones.
const wordsAMinute = { vi: 260, en: 220 }

/** Whole minutes that reading takes, at least one. */
export function readingMinutes(body: RichTextDocument | null, locale: 'vi' | 'en'): number {
  const words = (body?.content ?? []).map(wordsOf).join(' ').split(/\s+/).filter(Boolean)
  return Math.max(1, Math.round(words.length / wordsAMinute[locale]))
}
