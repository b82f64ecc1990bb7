import type { Core } from '@strapi/strapi'
import type { Context } from '../../kernel/answer/context'
import { knownReader, type Account } from '../../kernel/identity'
import { sessionOver } from './sessions'

/** The signed-in reader who asks, and the key of their voices; throws the 401 for anybody else. */
export async function ownAccount(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ account: Account; readerKey: string }> {
  const reader = await knownReader(strapi, ctx)
  if (!reader?.account) throw sessionOver()
  return { account: reader.account, readerKey: reader.key }
}
