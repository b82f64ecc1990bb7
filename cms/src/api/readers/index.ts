import type { Core } from '@strapi/strapi'
import { createLinkTable, forgetOldLinks } from './account-links'
import { closeStockSettings } from './close-stock-settings'
import { forgetUnconfirmed } from './unconfirmed'

/** Drops links and accounts that nobody has confirmed in time. Harmless in any number of processes at once. */
async function forgetTheOld(strapi: Core.Strapi): Promise<void> {
  const now = new Date()
  await forgetOldLinks(strapi.db.connection, now)
  await forgetUnconfirmed(strapi, now)
}

/** In bootstrap(): makes the table of mailed links, forgets hourly what had its time, and keeps Strapi's own sign-up closed. */
export async function bootstrapReaders(strapi: Core.Strapi): Promise<void> {
  await createLinkTable(strapi.db.connection)
  await forgetTheOld(strapi)
  strapi.cron.add({
    forgetOldAccounts: { task: ({ strapi }) => forgetTheOld(strapi), options: { rule: '29 * * * *' } },
  })
  await closeStockSettings(strapi)
}
