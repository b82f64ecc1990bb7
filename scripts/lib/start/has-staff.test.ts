import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sqliteDriver } from '../../../cms/config/lib/sqlite-driver'
import { keepAccounts } from './accounts-file'
import { hasStaff } from './has-staff'

let varDir: string
beforeEach(() => (varDir = mkdtempSync(join(tmpdir(), 'portal-'))))
afterEach(() => rmSync(varDir, { recursive: true }))

function makeDatabase(...statements: string[]): void {
  const Sqlite = sqliteDriver()
  const database = new Sqlite(join(varDir, 'portal.db'))
  for (const statement of statements) database.exec(statement)
  database.close()
}

const ask = () => hasStaff({ VAR_DIR: varDir, DATABASE_URL: '' })

it('a portal that nobody started yet has no staff, and asking makes no database', async () => {
  expect(await ask()).toBe(false)
  expect(await ask()).toBe(false)
})

it('a first start that was interrupted left no staff behind', async () => {
  makeDatabase('create table articles (id integer)')
  expect(await ask()).toBe(false)
  makeDatabase('create table admin_users (id integer)')
  expect(await ask()).toBe(false)
})

it('whoever kept the list of accounts but emptied the database begins anew', async () => {
  keepAccounts(varDir, [{ role: 'Editor', email: 'editor@example.vn', password: 'a' }])
  makeDatabase('create table admin_users (id integer)')
  expect(await ask()).toBe(false)
})

it('a portal with staff is filled, also where the list of accounts was removed', async () => {
  makeDatabase('create table admin_users (id integer)', 'insert into admin_users values (1)')
  expect(await ask()).toBe(true)
})
