import type { RichTextBlock } from '../../../../contract/rich-text'

/** What of a submission goes into an article. */
export interface Submitted {
  title: string
  summary: string | null
  body: string
  senderName: string
  senderUnit: string | null
  files: SubmittedFile[]
}

/** A file that came along, as the media library has it. */
export interface SubmittedFile {
  id: number
  documentId: string
  mime: string
  /** null: a picture nobody could measure, which no text can show. */
  width: number | null
}

/** What shows a file in a text; the rest of its attributes is filled in from the library when the text is saved. */
interface FileBlock {
  type: 'image' | 'attachment'
  attrs: { asset: string }
}

const LONGEST_BYLINE = 120
const LONGEST_SOURCE = 200

/** A plain text as rich text: an empty line ends a paragraph, a line end stays one. */
export const paragraphsOf = (text: string): RichTextBlock[] =>
  text.split(/\n{2,}/).map((paragraph) => ({
    type: 'paragraph',
    content: paragraph
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
        ...(line ? [{ type: 'text' as const, text: line }] : []),
      ]),
  }))

/** Whether a text can show a file as a picture. */
export const isPicture = ({ mime, width }: SubmittedFile): boolean =>
  mime.startsWith('image/') && width !== null

const blockOf = (file: SubmittedFile): FileBlock => ({
  type: isPicture(file) ? 'image' : 'attachment',
  attrs: { asset: file.documentId },
})

/**
 * The draft article of a submission: its sender stays the author and the source, the first picture is the cover, and below
 * the text stand the other pictures, then the papers.
 */
export const draftOf = ({ title, summary, body, senderName, senderUnit, files }: Submitted) => {
  const [cover, ...pictures] = files.filter(isPicture)
  const papers = files.filter((file) => !isPicture(file))
  return {
    title,
    summary: summary || null,
    body: { type: 'doc', content: [...paragraphsOf(body), ...[...pictures, ...papers].map(blockOf)] },
    coverImage: cover?.id ?? null,
    byline: senderName.slice(0, LONGEST_BYLINE),
    source: (senderUnit || senderName).slice(0, LONGEST_SOURCE),
  }
}
