import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import supertest, { type Test } from 'supertest'
import { beforeAll, beforeEach, inject } from 'vitest'
import { bootCms } from './boot-cms'
import { countStatements } from './count-statements'
import { entriesOf, type Entries } from './entries'
import { takePostgresSnapshot } from './postgres-snapshot'
import type { Snapshot } from './snapshot'
import { takeSqliteSnapshot } from './sqlite-snapshot'
import { makeStaffToken, type StaffRole } from './staff'

/** The CMS a test speaks with: real routes, real database, empty but for what the CMS makes at its start. */
export interface Cms extends Entries {
  readonly strapi: Core.Strapi
  readonly database: 'sqlite' | 'postgres'
  get: (path: string) => Test
  post: (path: string, body?: object) => Test
  put: (path: string, body?: object) => Test
  delete: (path: string) => Test
  staffToken: (role: StaffRole) => Promise<string>
  /** SQL statements sent while `work` ran, on every connection of the CMS. */
  countStatements: (work: () => PromiseLike<unknown>) => Promise<number>
  /** A module of the CMS as it runs: `cms.load<typeof import('../../cms/src/x')>('src/x')`. */
  load: <Module>(path: string) => Module
}

interface Running {
  strapi: Core.Strapi
  snapshot: Snapshot
}

/** One boot for all test files of a project: they share a process, not a module registry. */
declare global {
  var portalCms: Promise<Running> | undefined
}

/** Gives the CMS to the tests of this file and puts its tables back before each of them. */
export function useCms(): Cms {
  let running: Running | undefined
  const present = () => {
    if (!running) throw new Error('The CMS is there from beforeAll on, not while tests are collected')
    return running.strapi
  }
  beforeAll(async () => {
    running = await (globalThis.portalCms ??= boot())
  }, 180_000)
  beforeEach(async () => running?.snapshot.restore())

  const send = () => supertest(present().server.httpServer)
  return {
    get strapi() {
      return present()
    },
    database: inject('databaseUrl') ? 'postgres' : 'sqlite',
    get: (path) => send().get(path),
    post: (path, body) => send().post(path).send(body),
    put: (path, body) => send().put(path).send(body),
    delete: (path) => send().delete(path),
    draft: (...entry) => entriesOf(present()).draft(...entry),
    publish: (...entry) => entriesOf(present()).publish(...entry),
    save: (...change) => entriesOf(present()).save(...change),
    republish: (...change) => entriesOf(present()).republish(...change),
    staffToken: (role) => makeStaffToken(present(), role),
    countStatements: (work) => countStatements(present(), work),
    load: (path) => createRequire(join(inject('compiledCms'), 'index.js'))(`./${path}`),
  }
}

async function boot(): Promise<Running> {
  const databaseUrl = inject('databaseUrl')
  const place = { compiledCms: inject('compiledCms'), varFolder: inject('varFolder'), databaseUrl }
  const strapi = await bootCms(place)
  const snapshot = await (databaseUrl ? takePostgresSnapshot(strapi) : takeSqliteSnapshot(strapi))
  return { strapi, snapshot }
}
