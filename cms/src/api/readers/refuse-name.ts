import type { Core } from '@strapi/strapi'
import { readsOf } from '../../kernel/database/reads'
import { fieldFault } from '../../kernel/refusals'
import { findAccountSettings } from './account-settings'
import { ODD_NAME, STAFF_NAME } from './reader-words'
import { nameFault } from './rules/name-rule'

/** Throws the 400 for a name under which no reader may speak. Outside transactions only. */
export async function refuseName(strapi: Core.Strapi, name: string): Promise<void> {
  const { siteNames } = await findAccountSettings(readsOf(strapi))
  const fault = nameFault(name, siteNames)
  if (fault) throw fieldFault('name', fault === 'odd' ? ODD_NAME : STAFF_NAME)
}
