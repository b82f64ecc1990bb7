import type { Knex } from 'knex'
import type { SubjectKind, SubjectRef } from '../../../../contract/subjects'
import { fold, foldNumber } from '../../../kernel/fold/fold'
import { searchPatterns } from '../../../kernel/search/search-text'
import { subjectKinds } from '../../../kernel/subjects/kinds'

/** An entry as an editor recognises it: drafts too, in Vietnamese where there is a Vietnamese one. */
export interface PanelEntry extends SubjectRef {
  title: string
  number: string | null
  isPublished: boolean
}

interface Row {
  id: string
  title: string | null
  number: string | null
  locale: string | null
  publishedId: string | null
}

const MOST_READ = 60
const MOST_SHOWN = 10

const draftRows = (db: Knex, kind: SubjectKind): Knex.QueryBuilder<object, Row[]> => {
  const { table, title, number } = subjectKinds[kind]
  const published = db(table).distinct('document_id').whereNotNull('published_at').as('p')
  return db(`${table} as s`)
    .leftJoin(published, 'p.document_id', 's.document_id')
    .whereNull('s.published_at')
    .select(
      { id: 's.document_id', title: `s.${title}`, locale: 's.locale', publishedId: 'p.document_id' },
      number ? db.ref(`s.${number}`).as('number') : db.raw('cast(null as text) as ??', ['number']),
    )
}

const entriesOf = (kind: SubjectKind, rows: Row[]): PanelEntry[] => {
  const vietnameseFirst = [...rows].sort(
    (one, other) => Number(other.locale === 'vi') - Number(one.locale === 'vi'),
  )
  const entries = new Map<string, PanelEntry>()
  for (const { id, title, number, publishedId } of vietnameseFirst) {
    const isPublished = publishedId !== null
    if (!entries.has(id)) entries.set(id, { kind, id, title: title ?? '', number, isPublished })
  }
  return [...entries.values()]
}

/** Entries of a kind by their ids. One statement. */
export const findEntries = async (db: Knex, kind: SubjectKind, ids: string[]): Promise<PanelEntry[]> =>
  entriesOf(kind, await draftRows(db, kind).whereIn('s.document_id', ids))

const rankOf = ({ title, number }: PanelEntry, words: string): number => {
  if (number && foldNumber(words) !== '' && foldNumber(number).includes(foldNumber(words))) return 0
  return fold(title).includes(fold(words)) ? 1 : 2
}

const matching = (rows: Knex.QueryBuilder, asked: string): void => {
  const { words, number } = searchPatterns(asked)
  if (words.length === 0) return
  rows.where((either) => {
    either.where((all) => words.forEach((word) => all.where('s.search_text', 'like', `%${word}%`)))
    if (number) either.orWhere('s.search_text', 'like', number)
  })
}

/** Entries of a kind in whose words these stand, those with them in number or title first; the newest where nothing is asked. */
export const searchEntries = async (db: Knex, kind: SubjectKind, words: string): Promise<PanelEntry[]> => {
  const rows = draftRows(db, kind).orderBy('s.id', 'desc').limit(MOST_READ)
  matching(rows, words)
  return entriesOf(kind, await rows)
    .sort((one, other) => rankOf(one, words) - rankOf(other, words))
    .slice(0, MOST_SHOWN)
}
