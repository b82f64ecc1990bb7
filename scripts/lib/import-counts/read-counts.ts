import type { SubjectKind } from '../../../cms/contract/subjects'

/** What one line says that an entry was viewed and downloaded before. */
export interface CountLine {
  /** Place in the file, from 1. */
  line: number
  kind: SubjectKind
  slug: string
  views: number
  downloads: number
}

/** A line that cannot be taken as it is, and why, in both languages. */
export interface LineFault {
  line: number
  text: string
}

export interface CountFile {
  counts: CountLine[]
  /** Visits of the former site in all; null where no line tells. */
  visits: number | null
  faults: LineFault[]
}

const columns = ['kind', 'slug', 'views', 'downloads']
const kinds: readonly string[] = ['article', 'document', 'event', 'page'] satisfies SubjectKind[]
/** What the columns of the database hold. */
const highest = 2_147_483_647

const isKind = (text: string): text is SubjectKind => kinds.includes(text)

/** Spreadsheets put texts between quotes, and a semicolon between columns where a comma is for decimals. */
const fieldsOf = (line: string, separator: string): string[] =>
  line.split(separator).map((field) =>
    field
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  )

function numberIn(text: string): number | null {
  if (text === '') return 0
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN
  return number <= highest ? number : null
}

const wrongNumber = (name: string, text: string) =>
  `${name} phải là số nguyên không có dấu chấm, không phải “${text}” | ${name} must be a whole number without separators, not "${text}"`

/** The count of a line, or what is wrong with it. */
function countOf(fields: string[], line: number): CountLine | string {
  const [kind = '', slug = '', viewsText = '', downloadsText = ''] = fields
  const [views, downloads] = [numberIn(viewsText), numberIn(downloadsText)]
  if (!isKind(kind))
    return `loại “${kind}” không có; cần ${kinds.join(', ')} hoặc visits | there is no kind "${kind}": ${kinds.join(', ')} or visits`
  if (slug === '') return 'thiếu slug | the slug is missing'
  if (views === null) return wrongNumber('views', viewsText)
  if (downloads === null) return wrongNumber('downloads', downloadsText)
  return { line, kind, slug, views, downloads }
}

/**
 * Reads a CSV file of start values: a head `kind,slug,views,downloads`, one entry a line, and `visits,,<number>,` for the
 * visits of the whole site.
 */
export function readCounts(text: string): CountFile {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const separator = head.includes(';') ? ';' : ','
  const file: CountFile = { counts: [], visits: null, faults: [] }
  if (fieldsOf(head, separator).join() !== columns.join()) {
    const wanted = columns.join(',')
    file.faults.push({ line: 1, text: `dòng đầu phải là ${wanted} | the first line must be ${wanted}` })
    return file
  }
  for (const [index, written] of lines.entries()) {
    if (written.trim() !== '') readLine(file, fieldsOf(written, separator), index + 2)
  }
  return file
}

function readLine(file: CountFile, fields: string[], line: number): void {
  const [kind, slug, visitsText = ''] = fields
  const fault = (text: string) => void file.faults.push({ line, text })
  if (fields.length > columns.length) return fault('quá nhiều cột | too many columns')
  if (kind === 'visits') {
    const visits = numberIn(visitsText)
    if (visits === null) return fault(wrongNumber('visits', visitsText))
    if (file.visits !== null) return fault('visits chỉ được một dòng | visits may stand once only')
    file.visits = visits
    return
  }
  const count = countOf(fields, line)
  if (typeof count === 'string') return fault(count)
  const twin = file.counts.find((other) => other.kind === kind && other.slug === slug)
  if (twin) return fault(`đã có ở dòng ${twin.line} | stands in line ${twin.line} already`)
  file.counts.push(count)
}
