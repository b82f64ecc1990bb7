import nodeModule, { createRequire } from 'node:module'
import type Sqlite from 'better-sqlite3'

type Resolve = (name: string, context: object, next: (name: string, context: object) => object) => object

/** Missing in Node 20, where npm leaves the newer driver out too. */
const { registerHooks } = nodeModule as { registerHooks?: (hooks: { resolve: Resolve }) => void }

const STOCK = 'better-sqlite3'
const NAPI = 'better-sqlite3-napi'
const ownRequire = createRequire(__filename)

const isInstalled = (name: string): boolean => {
  try {
    ownRequire.resolve(name)
    return true
  } catch {
    return false
  }
}

const isPreferred = registerHooks !== undefined && isInstalled(NAPI)
let isHooked = false

/**
 * Before the first database is opened: has everybody who asks for `better-sqlite3` get version 13 where Node can run it
 * (22.15 and newer). Version 12, the last for Node 20, aborts on a Node 24 whose headers it was compiled with
 * (`RemoveEnvironmentCleanupHook`), and knex knows the driver by that name alone.
 */
export const preferNapiSqlite = (): void => {
  if (!isPreferred || isHooked) return
  isHooked = true
  registerHooks({ resolve: (name, context, next) => next(name === STOCK ? NAPI : name, context) })
}

/** The same driver for whoever opens a database without knex. */
export const sqliteDriver = (): typeof Sqlite => ownRequire(isPreferred ? NAPI : STOCK) as typeof Sqlite
