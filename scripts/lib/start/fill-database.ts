import type { Core } from '@strapi/strapi'
import { keepAccounts, type StaffAccount } from './accounts-file'
import { createStaffAccounts, hasNoStaff } from './staff-accounts'
import { importStartValues } from './import-start-values'

interface FillOptions {
  withDemo: boolean
}

/** The demo content is loaded only here: its pictures and texts are of no use to a portal that has its own. */
async function fillWithDemo(strapi: Core.Strapi): Promise<void> {
  const { seedDemo } = await import('../../demo/seed-demo')
  const onProgress = (step: string) => void process.stdout.write(`\n  - ${step} `)
  const outcome = await seedDemo({ strapi, now: new Date(), onProgress })
  if (outcome.isSeeded) await importStartValues(strapi, { counts: outcome.startCounts, visits: null })
}

/**
 * Gives an empty database its first content and staff; one that has staff is left as it is. Staff come last: a first
 * start that was interrupted is taken up again. Gives the new accounts.
 */
export async function fillDatabase(strapi: Core.Strapi, { withDemo }: FillOptions): Promise<StaffAccount[]> {
  if (!(await hasNoStaff(strapi))) return []
  if (withDemo) await fillWithDemo(strapi)
  const accounts = await createStaffAccounts(strapi)
  keepAccounts(strapi.config.get<string>('portal.varDir'), accounts)
  return accounts
}
