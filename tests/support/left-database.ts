import { join } from 'node:path'
import { Client } from 'pg'
import { sqliteDriver } from '../../cms/config/lib/sqlite-driver'
import type { CmsPlace } from './boot-cms'

/** What a dead CMS left in its database, as the next one finds it. */
export interface LeftDatabase {
  /** What is broken in it. */
  damage: () => Promise<string[]>
  /** Bodies of all comments, in order. */
  comments: () => Promise<string[]>
  /** Views of the only article. */
  views: () => Promise<number>
}

type Ask = (sql: string) => Promise<Record<string, unknown>[]>

/** Reads the file. */
const askSqlite =
  ({ varFolder }: CmsPlace): Ask =>
  async (sql) => {
    const Sqlite = sqliteDriver()
    const database = new Sqlite(join(varFolder, 'portal.db'))
    try {
      return database.prepare<[], Record<string, unknown>>(sql).all()
    } finally {
      database.close()
    }
  }

/** Asks the server, which outlives the CMS. */
const askPostgres =
  ({ databaseUrl }: CmsPlace): Ask =>
  async (sql) => {
    const client = new Client(databaseUrl)
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(sql)
    await client.end()
    return rows
  }

async function damageOf(ask: Ask, isPostgres: boolean): Promise<string[]> {
  const uneven = await ask(
    `select c.subject_id from subject_counts c where c.view_count <>
       (select coalesce(sum(d.view_count), 0) from subject_days d where d.subject_id = c.subject_id)`,
  )
  const broken = isPostgres ? [] : await ask('pragma integrity_check')
  const said = broken.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok')
  return [...said, ...uneven.map((row) => `uneven counts of ${String(row.subject_id)}`)]
}

/** The database of a place, past any CMS. */
export function leftDatabase(place: CmsPlace): LeftDatabase {
  const isPostgres = place.databaseUrl !== ''
  const ask = isPostgres ? askPostgres(place) : askSqlite(place)
  return {
    damage: () => damageOf(ask, isPostgres),
    comments: async () => (await ask('select body from comments')).map(({ body }) => String(body)).sort(),
    views: async () => Number((await ask('select view_count from subject_counts'))[0]?.view_count ?? 0),
  }
}
