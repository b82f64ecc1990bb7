/** A kind of file that senders may attach. */
export interface FileKind {
  /** With its dot. */
  ext: string
  mime: string
  isPicture: boolean
}

const picture = (ext: string, mime: string): FileKind => ({ ext, mime, isPicture: true })
const paper = (ext: string, mime: string): FileKind => ({ ext, mime, isPicture: false })

const startsWith = (content: Buffer, bytes: number[], at = 0): boolean =>
  bytes.every((byte, index) => content[at + index] === byte)

const JPG = picture('.jpg', 'image/jpeg')
const PNG = picture('.png', 'image/png')
const WEBP = picture('.webp', 'image/webp')
const PDF = paper('.pdf', 'application/pdf')
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const DOCX = paper('.docx', `${OFFICE}.wordprocessingml.document`)
const XLSX = paper('.xlsx', `${OFFICE}.spreadsheetml.sheet`)

/** Office files are zip archives; the names of their parts stand uncompressed in them. Macros are programs: not taken. */
function officeKind(content: Buffer): FileKind | null {
  const holds = (name: string) => content.includes(name, 0, 'latin1')
  if (!holds('[Content_Types].xml') || holds('vbaProject.bin')) return null
  if (holds('word/document.xml')) return DOCX
  return holds('xl/workbook.xml') ? XLSX : null
}

/** What a file is by its content, whatever its name says; null for a kind that is not taken. */
export function kindOfFile(content: Buffer): FileKind | null {
  if (startsWith(content, [0xff, 0xd8, 0xff])) return JPG
  if (startsWith(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return PNG
  if (startsWith(content, [0x52, 0x49, 0x46, 0x46]) && content.toString('latin1', 8, 12) === 'WEBP')
    return WEBP
  if (content.toString('latin1', 0, 5) === '%PDF-') return PDF
  return startsWith(content, [0x50, 0x4b, 0x03, 0x04]) ? officeKind(content) : null
}

/** The name a file is kept under: the sender's, with the ending of what it really is. */
export function nameOfFile(given: string, { ext }: FileKind): string {
  const base = given
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N} ._()-]/gu, '')
    .trim()
    .slice(0, 100)
  return `${base || 'tep'}${ext}`
}
