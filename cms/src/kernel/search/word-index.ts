import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { isPostgres } from '../database/reads'
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

/**
 * FTS5 keeps the words of each row and not its text, which stands in the table. Triggers keep it in step, so that it
 * cannot be forgotten, whoever writes. The texts are folded already: no marks are left to remove.
 */
const sqliteIndex = (table: string, isSearched: (row: string) => string): string[] => {
  const words = wordsTable(table)
  const add = `insert into ${words} (rowid, search_text) select new.id, new.search_text where ${isSearched('new.')}`
  const remove = `delete from ${words} where rowid = old.id`
  return [
    `create virtual table ${words} using fts5 (search_text, content='', contentless_delete=1, detail=none, prefix='2 3',
       tokenize='unicode61 remove_diacritics 0')`,
    `create trigger ${words}_added after insert on ${table} begin ${add}; end`,
    `create trigger ${words}_removed after delete on ${table} begin ${remove}; end`,
    `create trigger ${words}_changed after update on ${table}
       when old.search_text is not new.search_text or old.published_at is not new.published_at
       begin ${remove}; ${add}; end`,
    `insert into ${words} (rowid, search_text) select id, search_text from ${table} where ${isSearched('')}`,
  ]
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

/** The schema sync drops the triggers of a table that it changes: the words are gathered anew where one is missing. */
const makeSqliteIndex = async (db: Knex, table: string, isSearched: (row: string) => string) => {
  const words = wordsTable(table)
  const triggers = ['added', 'removed', 'changed'].map((change) => `${words}_${change}`)
  const present = await db('sqlite_master').where('type', 'trigger').whereIn('name', triggers).select('name')
  if (present.length === triggers.length) return
  for (const trigger of triggers) await db.raw(`drop trigger if exists ${trigger}`)
  await db.raw(`drop table if exists ${words}`)
  for (const statement of sqliteIndex(table, isSearched)) await db.raw(statement)
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
