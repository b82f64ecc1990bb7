import type { Knex } from 'knex'
import type { SearchResultDto } from '../../../contract/search'
import type { SubjectKind } from '../../../contract/subjects'
import { isoInstantOrNull } from '../../kernel/database/values'
import { numberRank, whereTextMatches } from '../../kernel/search/match-text'
import { allSubjectKinds, subjectKinds } from '../../kernel/subjects/kinds'
import { publishedRows, subjectColumns, type SubjectRow } from '../../kernel/subjects/published'
import type { Search } from './search.schema'

const kindsOf = ({ kind }: Search): SubjectKind[] => (kind ? [kind] : allSubjectKinds)

const matching = (db: Knex, query: Search, kind: SubjectKind) => {
  const rows = publishedRows(db, kind, query.locale)
  return whereTextMatches(rows, { db, table: subjectKinds[kind].table, alias: 's' }, query.q)
}

/** What a kind can give to the pages up to the asked one: a word that is everywhere need not bring everything. */
const firstOfKind = (db: Knex, query: Search, kind: SubjectKind) => {
  const { number, at } = subjectKinds[kind]
  const rank = number ? numberRank(db, 's', query.q) : db.raw('1')
  const rows = matching(db, query, kind).select(subjectColumns(db, kind)).select({ rank })
  if (number) rows.orderBy('rank')
  if (at) rows.orderBy(`s.${at}`, 'desc')
  rows.orderBy('s.document_id', 'desc').limit(query.page * query.pageSize)
  return db.select('*').from(rows.as(kind))
}

const countOf = (db: Knex, query: Search) =>
  db.unionAll(kindsOf(query).map((kind) => matching(db, query, kind).count({ entries: '*' }))).as('counted')

const toResult = (row: SubjectRow): SearchResultDto => ({
  subject: { kind: row.kind, id: row.id },
  slug: row.slug,
  title: row.title,
  summary: row.summary || null,
  number: row.number || null,
  at: isoInstantOrNull(row.at),
})

/** One page of what readers can see and the words are found in: an exact number first, then newest first. */
export const searchEntries = async (db: Knex, query: Search) => {
  const rows: SubjectRow[] = await db
    .select('found.*')
    .from(db.unionAll(kindsOf(query).map((kind) => firstOfKind(db, query, kind))).as('found'))
    .orderBy('rank')
    .orderByRaw('case when "at" is null then 1 else 0 end')
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
  const counted = await db
    .from(countOf(db, query))
    .sum({ total: 'entries' })
    .first<{ total: number | string }>()
  return { items: rows.map(toResult), total: Number(counted.total) }
}

/** Cache tags of a search: any list of what it looked through. */
export const tagsOfSearch = (query: Search): string[] => kindsOf(query).map((kind) => `list:${kind}s`)
