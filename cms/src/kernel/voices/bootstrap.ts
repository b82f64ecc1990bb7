import type { Core } from '@strapi/strapi'
import { createChallengeTable, forgetOldChallenges } from '../challenge'
import { createIdempotencyTable, forgetOldAnswers } from '../idempotency'
import { createSaltTable, forgetOldSalts } from '../identity'
import { createLimitTable, forgetOldLimits } from '../rate-limit'

const forgetters = [forgetOldSalts, forgetOldLimits, forgetOldChallenges, forgetOldAnswers]

/** Drops everything of readers that has had its time. Harmless in any number of processes at once. */
async function forgetTheOld(strapi: Core.Strapi): Promise<void> {
  for (const forget of forgetters) await forget(strapi.db.connection, new Date())
}

/** In bootstrap(): makes the short-lived tables of readers and empties them hourly. */
export async function bootstrapVoices(strapi: Core.Strapi): Promise<void> {
  const database = strapi.db.connection
  for (const create of [createSaltTable, createLimitTable, createChallengeTable, createIdempotencyTable]) {
    await create(database)
  }
  await forgetTheOld(strapi)
  strapi.cron.add({
    forgetOldVoices: { task: ({ strapi }) => forgetTheOld(strapi), options: { rule: '17 * * * *' } },
  })
}
