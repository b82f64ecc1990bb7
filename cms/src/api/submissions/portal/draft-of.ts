import type { RichTextDocument } from '../../../../contract/rich-text'

/** What of a submission goes into an article. */
export interface Submitted {
  title: string
  summary: string | null
  body: string
  senderName: string
  senderUnit: string | null
}

const LONGEST_BYLINE = 120
const LONGEST_SOURCE = 200

/** A plain text as rich text: an empty line ends a paragraph, a line end stays one. */
export const richTextOf = (text: string): RichTextDocument => ({
  type: 'doc',
  content: text.split(/\n{2,}/).map((paragraph) => ({
    type: 'paragraph',
    content: paragraph
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
        ...(line ? [{ type: 'text' as const, text: line }] : []),
      ]),
  })),
})

/** The draft article of a submission: its sender stays the author and the source. */
export const draftOf = ({ title, summary, body, senderName, senderUnit }: Submitted) => ({
  title,
  summary: summary || null,
  body: richTextOf(body),
  byline: senderName.slice(0, LONGEST_BYLINE),
  source: (senderUnit || senderName).slice(0, LONGEST_SOURCE),
})
