import type { Knex } from 'knex'
import { type SearchPatterns, searchPatterns } from './search-text'

const COLUMN = 'search_text'

const matchWords =
  (alias: string, { words, number }: SearchPatterns) =>
  (match: Knex.QueryBuilder) => {
    match.where((all) => {
      for (const word of words) all.whereLike(`${alias}.${COLUMN}`, word)
      if (words.length === 0) all.whereRaw('1 = 0')
    })
    if (number) match.orWhereLike(`${alias}.${COLUMN}`, number)
  }

/** Keeps the rows whose search text holds all words of a reader's query, or the number they typed. */
export const whereTextMatches = (rows: Knex.QueryBuilder, alias: string, query: string): Knex.QueryBuilder =>
  rows.where(matchWords(alias, searchPatterns(query)))

/** 0 for the entry whose number is exactly what the reader typed, 1 for all others. */
export const numberRank = (db: Knex, alias: string, query: string): Knex.Raw =>
  db.raw('case when ?? like ? then 0 else 1 end', [
    `${alias}.${COLUMN}`,
    searchPatterns(query).exactNumber ?? '',
  ])
