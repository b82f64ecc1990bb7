import type { Knex } from 'knex'
import { subjectKinds } from '../subjects/kinds'
import { searchPatterns } from './search-text'
import { type SearchedRows, whereWords } from './word-index'

const hasNumbers = (table: string): boolean =>
  Object.values(subjectKinds).some((kind) => kind.table === table && kind.number !== null)

/** Keeps the rows whose search text holds all words of a reader's query, or the number they typed. */
export const whereTextMatches = (
  query: Knex.QueryBuilder,
  searched: SearchedRows,
  asked: string,
): Knex.QueryBuilder => {
  const { words, number } = searchPatterns(asked)
  return query.where((match) => {
    if (words.length > 0) whereWords(match, searched, words)
    else match.whereRaw('1 = 0')
    // A number may be typed from its middle on, so all are looked through: none where there are none.
    if (number && hasNumbers(searched.table)) match.orWhereLike(`${searched.alias}.search_text`, number)
  })
}

/** 0 for the entry whose number is exactly what the reader typed, 1 for all others. */
export const numberRank = (db: Knex, alias: string, query: string): Knex.Raw =>
  db.raw('case when ?? like ? then 0 else 1 end', [
    `${alias}.search_text`,
    searchPatterns(query).exactNumber ?? '',
  ])
