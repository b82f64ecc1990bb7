import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import type { Database } from 'better-sqlite3'
import { prepareOnce } from '../src/kernel/database/prepare-once'
import { address, varDir } from './lib/environment'
import { preferNapiSqlite } from './lib/sqlite-driver'

/**
 * WAL lets readers read while an editor saves. FULL flushes the log at each commit: what was acknowledged is there after
 * a kill and after a power cut; NORMAL would lose the last moments before a power cut.
 */
const prepareSqlite = (opened: unknown, done: (fault?: Error, ready?: unknown) => void) => {
  const connection = opened as Database
  connection.pragma('busy_timeout = 5000')
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  prepareOnce(connection)
  done(undefined, connection)
}

const sqlite = (filename: string) => {
  preferNapiSqlite()
  return {
    client: 'sqlite' as const,
    connection: { filename },
    useNullAsDefault: true,
    pool: { afterCreate: prepareSqlite },
  }
}

const postgres = (connectionString: string) => {
  const { hostname, port, pathname, username, password } = new URL(connectionString)
  return {
    client: 'postgres' as const,
    connection: {
      // The driver reads what else the address says (TLS, socket) from here.
      connectionString,
      host: hostname,
      port: Number(port || 5432),
      database: decodeURIComponent(pathname.slice(1)),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
    },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 10_000,
  }
}

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  // Strapi's PostgreSQL columns hold times without a zone: read on a machine in another zone they would all move.
  process.env.TZ = 'UTC'
  const server = address(env, 'DATABASE_URL', ['postgres', 'postgresql'])
  return { connection: server ? postgres(server) : sqlite(join(varDir(env), 'portal.db')) }
}
