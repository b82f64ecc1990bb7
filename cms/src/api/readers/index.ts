import type { Core } from '@strapi/strapi'
import { createLinkTable, forgetOldLinks } from './account-links'
import { closeStockSettings } from './close-stock-settings'

/** In bootstrap(): makes the table of mailed links, empties it hourly, and keeps Strapi's own sign-up closed. */
export async function bootstrapReaders(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection
  await createLinkTable(db)
  await forgetOldLinks(db, new Date())
  strapi.cron.add({
    forgetOldAccountLinks: { task: () => forgetOldLinks(db, new Date()), options: { rule: '29 * * * *' } },
  })
  await closeStockSettings(strapi)
}
