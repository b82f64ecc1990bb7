import type { Core } from '@strapi/strapi'
import type { SubjectKind } from '../../../cms/contract/subjects'
import { importStartValues } from '../start/import-start-values'
import { readCounts, type CountLine, type LineFault } from './read-counts'

/** What an import did: all of a file, or nothing where a line is wrong. */
export type ImportOutcome = { faults: LineFault[] } | { entryCount: number; visits: number | null }

const types = {
  article: 'api::articles.article',
  document: 'api::documents.official-document',
  event: 'api::events.event',
  page: 'api::site.page',
} as const satisfies Record<SubjectKind, string>

/** The entry a slug leads to, in any language; where none has it now, the one that once had it. */
async function idOf(strapi: Core.Strapi, { kind, slug }: CountLine): Promise<string | null> {
  const entry = await strapi.db.query(types[kind]).findOne({ where: { slug }, select: ['documentId'] })
  if (entry) return String(entry.documentId)
  const former = await strapi.db.query('api::site.former-slug').findOne({ where: { kind, slug } })
  return former ? String(former.entryId) : null
}

const nobodyHas = ({ line, kind, slug }: CountLine): LineFault => ({
  line,
  text: `không có ${kind} nào với slug “${slug}” | no ${kind} has the slug "${slug}"`,
})

const sameEntry = (line: number, other: number): LineFault => ({
  line,
  text: `cùng một nội dung với dòng ${other} | is the same entry as line ${other}`,
})

async function findEntries(strapi: Core.Strapi, lines: CountLine[]) {
  const faults: LineFault[] = []
  const found = new Map<string, CountLine & { id: string }>()
  for (const count of lines) {
    const id = await idOf(strapi, count)
    const twin = found.get(`${count.kind}:${id}`)
    if (id === null) faults.push(nobodyHas(count))
    else if (twin) faults.push(sameEntry(count.line, twin.line))
    else found.set(`${count.kind}:${id}`, { ...count, id })
  }
  return { faults, entries: [...found.values()] }
}

/** Stores the start values of a CSV file; written again they take the place of those before. */
export async function importCounts(strapi: Core.Strapi, text: string): Promise<ImportOutcome> {
  const { counts: lines, visits, faults: unreadable } = readCounts(text)
  const { faults: unknown, entries } = await findEntries(strapi, lines)
  const faults = [...unreadable, ...unknown].sort((one, other) => one.line - other.line)
  if (faults.length > 0) return { faults }
  const counts = entries.map(({ kind, id, views, downloads }) => ({
    subject: { kind, id },
    views,
    downloads,
  }))
  await importStartValues(strapi, { counts, visits })
  return { entryCount: counts.length, visits }
}
