import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { isPostgres } from '../database/reads'
import { ensureTriggers, type Trigger } from '../database/triggers'
import { subjectKinds } from '../subjects/kinds'

/** Tables whose `search_text` readers look through, and which of their rows. */
const searched: Record<string, (row: string) => string> = {
  ...Object.fromEntries(
    Object.values(subjectKinds).map(({ table }) => [
      table,
      (row: string) => `${row}published_at is not null`,
    ]),
  ),
  questions: () => 'true',
}

const wordsTable = (table: string) => `${table}_words`

const addWords = (table: string, isSearched: (row: string) => string) =>
  `insert into ${wordsTable(table)} (rowid, search_text) select new.id, new.search_text where ${isSearched('new.')}`

const removeWords = (table: string) => `delete from ${wordsTable(table)} where rowid = old.id`

const triggersOf = (table: string, isSearched: (row: string) => string): Trigger[] => {
  const [add, remove] = [addWords(table, isSearched), removeWords(table)]
  const name = (change: string) => `${wordsTable(table)}_${change}`
  return [
    { name: name('added'), table, at: 'after insert', does: [add] },
    { name: name('removed'), table, at: 'after delete', does: [remove] },
    {
      name: name('changed'),
      table,
      at: 'after update',
      when: 'old.search_text is not new.search_text or old.published_at is not new.published_at',
      does: [remove, add],
    },
  ]
}

/**
 * FTS5 keeps the words of each row and not its text, which stands in the table. Triggers keep it in step, so that it
 * cannot be forgotten. The texts are folded already: no marks are left to remove.
 */
const makeSqliteIndex = async (db: Knex, table: string, isSearched: (row: string) => string) => {
  const words = wordsTable(table)
  await ensureTriggers(db, triggersOf(table, isSearched), async (trx) => {
    await trx.raw(`drop table if exists ${words}`)
    await trx.raw(`create virtual table ${words} using fts5 (search_text, content='', contentless_delete=1,
      detail=none, prefix='2 3', tokenize='unicode61 remove_diacritics 0')`)
    await trx.raw(
      `insert into ${words} (rowid, search_text) select id, search_text from ${table} where ${isSearched('')}`,
    )
  })
}

/** Signs between letters and digits go first: PostgreSQL would take "3116/qd-bct" for the path of a file. */
const wordsOf = (column: string) =>
  `to_tsvector('simple', regexp_replace(coalesce(${column}, ''), '[^[:alnum:]]+', ' ', 'g'))`

const makePostgresIndex = async (db: Knex, table: string, isSearched: (row: string) => string) => {
  const expression = wordsOf('search_text')
  await db.raw(
    `create index if not exists ${wordsTable(table)} on ${table} using gin ((${expression})) where ${isSearched('')}`,
  )
}

/** Makes what `whereWords` asks, once for each table. */
export const createWordIndexes = async (strapi: Core.Strapi) => {
  const db = strapi.db.connection
  const make = isPostgres(db) ? makePostgresIndex : makeSqliteIndex
  for (const [table, isSearched] of Object.entries(searched)) await make(db, table, isSearched)
}

/** Rows of a table that is searched, by the name the table has in the statement. */
export interface SearchedRows {
  db: Knex
  table: string
  alias: string
}

/** Keeps the rows in whose text each of the words begins a word; `words` are folded, of letters and digits only. */
export const whereWords = (
  query: Knex.QueryBuilder,
  { db, table, alias }: SearchedRows,
  words: string[],
): void => {
  if (isPostgres(db)) {
    const asked = words.map((word) => `${word}:*`).join(' & ')
    query.whereRaw(`${wordsOf(`${alias}.search_text`)} @@ to_tsquery('simple', ?)`, [asked])
    return
  }
  const asked = words.map((word) => `"${word}"*`).join(' AND ')
  const index = wordsTable(table)
  // The plus keeps SQLite from fetching each match from its wide row: it goes along the index of the order instead.
  query.whereRaw(`+${alias}.id in (select rowid from ${index} where ${index} match ?)`, [asked])
}
