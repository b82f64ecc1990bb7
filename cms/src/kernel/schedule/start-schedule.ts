import type { Core } from '@strapi/strapi'
import { pruneChanges } from '../change-log/write-changes'
import { clearPublishTime } from './clear-publish-time'
import { takeLease } from './lease'
import { publishOnTime } from './publish-on-time'

/** Shorter than a minute, so that each minute finds the lease free again. */
const LEASE_MS = 50_000

const everyMinute = async (strapi: Core.Strapi) => {
  const now = new Date()
  const mine = await takeLease(strapi.db.connection, { name: 'publish-on-time', now, ms: LEASE_MS })
  if (mine) await publishOnTime(strapi, now)
}

/** In bootstrap(): what happens by the clock, in one process among any number of them. */
export const startSchedule = (strapi: Core.Strapi) => {
  clearPublishTime(strapi)
  strapi.cron.add({
    publishOnTime: { task: () => everyMinute(strapi), options: { rule: '* * * * *' } },
    pruneChanges: {
      task: async () => void (await pruneChanges(strapi.db.connection, new Date())),
      options: { rule: '23 * * * *' },
    },
  })
}
