import type { Core } from '@strapi/strapi'
import { accountKey } from '../../kernel/identity'
import { deleteAccount } from './own-data'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Accounts deleted at once; the next hour takes more. */
const BATCH = 500

/** Accounts nobody confirmed within a week of their last registration. A blocked one stays: it keeps an address out. */
const findForgotten = (strapi: Core.Strapi, now: Date): Promise<number[]> => {
  const db = strapi.db.connection
  const isNot = (column: string) => db.raw('coalesce(??, ?) = ?', [column, false, false])
  return db('up_users')
    .where(isNot('confirmed'))
    .where(isNot('blocked'))
    .where('updated_at', '<', new Date(now.getTime() - WEEK_MS))
    .whereNotIn('id', db('account_links').where('expires_at', '>=', now.getTime()).select('user_id'))
    .limit(BATCH)
    .pluck('id')
}

/** Deletes accounts whose address nobody has proved: its owner never asked us to store it. */
export async function forgetUnconfirmed(strapi: Core.Strapi, now: Date): Promise<void> {
  const secret = strapi.config.get<string>('portal.readerSecret')
  for (const id of await findForgotten(strapi, now)) await deleteAccount(strapi, id, accountKey(secret, id))
}
