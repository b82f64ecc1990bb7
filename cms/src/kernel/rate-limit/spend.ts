import type { Core } from '@strapi/strapi'
import {
  RateLimiterPostgres,
  RateLimiterRes,
  RateLimiterSQLite,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import type { Knex } from 'knex'
import { LIMITS, type Limit, type LimitName } from './limits'
import { tooMany } from './too-many'

const TABLE = 'rate_limits'

/** The shape both limiters of the library expect; it would create the table itself, but too late for a first request. */
export async function createLimitTable(database: Knex): Promise<void> {
  await database.raw(
    `create table if not exists ${TABLE} (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
  )
}

/** Deletes what has run out. */
export async function forgetOldLimits(database: Knex, now: Date): Promise<void> {
  await database(TABLE).where('expire', '<', now.getTime()).delete()
}

function limiterFor(strapi: Core.Strapi, name: LimitName, { points, seconds }: Limit): RateLimiterAbstract {
  const options = {
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName: TABLE,
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: `${name}-${seconds}`,
    points,
    duration: seconds,
  }
  return strapi.db.dialect.client === 'postgres'
    ? new RateLimiterPostgres(options)
    : new RateLimiterSQLite(options)
}

const limitersInUse = new WeakMap<Core.Strapi, Map<LimitName, RateLimiterAbstract[]>>()

function limitersOf(strapi: Core.Strapi, name: LimitName): RateLimiterAbstract[] {
  const known = limitersInUse.get(strapi) ?? new Map<LimitName, RateLimiterAbstract[]>()
  limitersInUse.set(strapi, known)
  const limiters = known.get(name) ?? LIMITS[name].map((limit) => limiterFor(strapi, name, limit))
  known.set(name, limiters)
  return limiters
}

/**
 * Counts one act under `key` (an address key); throws the 429 where a limit is passed. On the database in use, so that all
 * processes count together. Outside transactions only.
 */
export async function spend(strapi: Core.Strapi, name: LimitName, key: string): Promise<void> {
  for (const limiter of limitersOf(strapi, name)) {
    try {
      await limiter.consume(key)
    } catch (error) {
      if (error instanceof RateLimiterRes) throw tooMany(error.msBeforeNext)
      throw error
    }
  }
}

/** Takes back what was counted for an act that turned out to be none. */
export async function giveBack(strapi: Core.Strapi, name: LimitName, key: string): Promise<void> {
  for (const limiter of limitersOf(strapi, name)) await limiter.reward(key)
}
