/** A block of a small file: a heading, paragraphs, points, or a table whose first row holds the headers. */
export type FileBlock =
  | { heading: string }
  | { text: string }
  | { points: readonly string[] }
  | { rows: readonly (readonly string[])[] }

export interface DemoFile {
  format: 'pdf' | 'docx'
  /** Without the ending. */
  fileName: string
  title: string
  subtitle: string
  blocks: readonly FileBlock[]
}
