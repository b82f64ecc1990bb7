import nodeModule, { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { preferNapiSqlite, sqliteDriver } from './sqlite-driver'

const askedByKnex = (): unknown => createRequire(createRequire(__filename).resolve('knex'))('better-sqlite3')

it('knex gets the driver that this Node can run', () => {
  preferNapiSqlite()
  const Sqlite = sqliteDriver()
  expect(askedByKnex()).toBe(Sqlite)

  const database = new Sqlite(':memory:')
  const { version } = database.prepare('select sqlite_version() as version').get() as { version: string }
  database.close()
  const isNewer = Number(version.split('.')[1]) > 51
  expect(isNewer).toBe('registerHooks' in nodeModule)
})
