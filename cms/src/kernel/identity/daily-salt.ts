import { createSecretKey, type KeyObject } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { localDay } from '../time/local-day'
import { randomToken } from './secrets'

const TABLE = 'visitor_salts'
const HOUR = 60 * 60 * 1000
const KEPT_FOR = 48 * HOUR

export async function createSaltTable(database: Knex): Promise<void> {
  await database.raw(
    `create table if not exists ${TABLE} (day text primary key, salt text not null, created_at bigint not null)`,
  )
}

/** Destroys salts older than 48 hours: from then on no key made with them can be tied to an address. */
export async function forgetOldSalts(database: Knex, now: Date): Promise<void> {
  await database(TABLE)
    .where('created_at', '<', now.getTime() - KEPT_FOR)
    .delete()
}

async function storedSalt(strapi: Core.Strapi, day: string, now: Date): Promise<KeyObject> {
  const table = () => strapi.db.connection(TABLE)
  await table().insert({ day, salt: randomToken(), created_at: now.getTime() }).onConflict('day').ignore()
  const { salt }: { salt: string } = await table().where({ day }).first('salt')
  return createSecretKey(salt, 'utf8')
}

/** Today's and yesterday's. */
const MOST_IN_USE = 2
const saltsInUse = new WeakMap<Core.Strapi, Map<string, Promise<KeyObject>>>()

/** The salt of the day of `now`, the same in every process on one database. Outside transactions only. */
export function saltOfDay(strapi: Core.Strapi, now: Date): Promise<KeyObject> {
  const day = localDay(now)
  const inUse = saltsInUse.get(strapi) ?? new Map<string, Promise<KeyObject>>()
  const known = inUse.get(day)
  if (known) return known
  const salt = storedSalt(strapi, day, now)
  saltsInUse.set(strapi, inUse.set(day, salt))
  salt.catch(() => inUse.delete(day))
  const [oldest] = [...inUse.keys()].sort()
  if (oldest && inUse.size > MOST_IN_USE) inUse.delete(oldest)
  return salt
}
