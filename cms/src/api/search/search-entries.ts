import type { Knex } from 'knex'
import type { SearchResultDto } from '../../../contract/search'
import type { SubjectKind } from '../../../contract/subjects'
import { isoInstantOrNull } from '../../kernel/database/values'
import { numberRank, whereTextMatches } from '../../kernel/search/match-text'
import { allSubjectKinds } from '../../kernel/subjects/kinds'
import { publishedRows, subjectColumns, type SubjectRow } from '../../kernel/subjects/published'
import type { Search } from './search.schema'

const kindsOf = ({ kind }: Search): SubjectKind[] => (kind ? [kind] : allSubjectKinds)

const found = (db: Knex, query: Search) =>
  db
    .unionAll(
      kindsOf(query).map((kind) =>
        whereTextMatches(publishedRows(db, kind, query.locale), 's', query.q)
          .select(subjectColumns(db, kind))
          .select({ rank: numberRank(db, 's', query.q) }),
      ),
    )
    .as('found')

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
    .from(found(db, query))
    .orderBy('rank')
    .orderByRaw('case when "at" is null then 1 else 0 end')
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
  const counted = await db.from(found(db, query)).count({ total: '*' }).first<{ total: number | string }>()
  return { items: rows.map(toResult), total: Number(counted.total) }
}

/** Cache tags of a search: any list of what it looked through. */
export const tagsOfSearch = (query: Search): string[] => kindsOf(query).map((kind) => `list:${kind}s`)
