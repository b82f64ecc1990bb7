import type { Core } from '@strapi/strapi'
import type { Database } from 'better-sqlite3'
import knex, { type Knex } from 'knex'
import { prepareOnce } from './prepare-once'

const NAME = 'portal.reads'

/** Whether the portal runs on PostgreSQL; otherwise it runs on SQLite. */
export const isPostgres = (db: Knex): boolean => db.client.config.client === 'pg'

const openConnections = new WeakMap<Knex, Database>()

/** SQLite's connection behind a handle of public reads, from its first read on. */
export const openSqliteOf = (reads: Knex): Database | undefined => openConnections.get(reads)

const readOnlySqlite = (filename: string): Knex => {
  const reads = knex({
    client: 'better-sqlite3',
    connection: { filename, options: { readonly: true } },
    useNullAsDefault: true,
    pool: {
      afterCreate: (connection: Database, done: (error: Error | null, connection: Database) => void) => {
        prepareOnce(connection)
        openConnections.set(reads, connection)
        done(null, connection)
      },
    },
  })
  return reads
}

/**
 * Opens the handle of public reads. On SQLite it is a second, read-only connection: readers must not wait while an
 * editor's transaction holds the one connection that writes. On PostgreSQL it is Strapi's own pool.
 */
export const openReads = (strapi: Core.Strapi) => {
  const writes = strapi.db.connection
  const reads = isPostgres(writes) ? writes : readOnlySqlite(writes.client.config.connection.filename)
  // The container calls what it is given if it is a function, and a knex handle is one.
  strapi.add(NAME, () => reads)
}

/** Where public reads ask. */
export const readsOf = (strapi: Core.Strapi): Knex => strapi.get(NAME)

export const closeReads = async (strapi: Core.Strapi) => {
  const reads = readsOf(strapi)
  if (reads !== strapi.db.connection) await reads.destroy()
}
