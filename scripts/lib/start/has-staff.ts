import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preferNapiSqlite } from '../../../cms/config/lib/sqlite-driver'
import type { Settings } from './env-file'

/** As much of knex, which belongs to the CMS, as is asked for here. */
interface Database {
  (table: string): { first: (column: string) => Promise<object | undefined> }
  destroy: () => Promise<void>
}

const cmsPackage = fileURLToPath(new URL('../../../cms/package.json', import.meta.url))

function open({ DATABASE_URL, VAR_DIR = '' }: Settings): Database {
  const connect = createRequire(cmsPackage)('knex') as (settings: object) => Database
  if (DATABASE_URL) return connect({ client: 'pg', connection: { connectionString: DATABASE_URL } })
  preferNapiSqlite()
  const connection = { filename: join(VAR_DIR, 'portal.db'), options: { readonly: true } }
  return connect({ client: 'better-sqlite3', connection, useNullAsDefault: true })
}

/**
 * Whether anybody works in the admin, which is to say that the database was filled. Asked without the CMS, which takes
 * its time to start. A database that cannot be asked is not filled: the CMS says what is the matter with it.
 */
export async function hasStaff(settings: Settings): Promise<boolean> {
  const database = open(settings)
  const found = await database('admin_users')
    .first('id')
    .catch(() => undefined)
  await database.destroy()
  return found !== undefined
}
