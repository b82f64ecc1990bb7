import type { Core } from '@strapi/strapi'
import type { Download } from '../../kernel/downloads'
import { visitorKeysOf } from '../../kernel/identity'
import { inTransaction } from '../../kernel/transaction'
import { isBot } from './is-bot'
import { hitCounterOf } from './services/hit-counter'
import { hitLimitOf } from './services/hit-limit'
import { createShortLivedTables, forgetOldVisitors } from './short-lived'
import { writeStartValues, type StartValues } from './start-counts'

/** Stores what another site counted before: views, downloads, visits. */
export const importStartValues = (strapi: Core.Strapi, values: StartValues): Promise<void> =>
  inTransaction(strapi, (trx) => writeStartValues(trx, values, new Date()))

async function countDownload(strapi: Core.Strapi, { ctx, subject, file }: Download): Promise<void> {
  const at = new Date()
  const visitor = await visitorKeysOf(strapi, ctx, at)
  if (!(await hitLimitOf(strapi).allows(visitor.line))) return
  const visitorClass = isBot(ctx.get('user-agent')) ? 'bot' : 'guest'
  await hitCounterOf(strapi).count({ ...visitor, visitorClass, subject, file, at })
}

/** In bootstrap(): makes the tables of visitors, empties them every five minutes, and listens for files that are sent. */
export async function bootstrapStatistics(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection
  await createShortLivedTables(db)
  await forgetOldVisitors(db, new Date())
  strapi.cron.add({
    forgetOldVisitors: { task: () => forgetOldVisitors(db, new Date()), options: { rule: '*/5 * * * *' } },
  })
  strapi.eventHub.on('portal.download', (download: Download) => countDownload(strapi, download))
}
