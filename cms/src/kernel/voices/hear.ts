import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { addressKeyOf, rememberSpeaker, speakerOf, type Reader } from '../identity'
import { spend, type LimitName } from '../rate-limit'
import { inTransaction, type Transaction } from '../transaction'

/** What is done with a voice: in one transaction, for the reader who speaks. */
export type Act<Result> = (trx: Transaction, by: { reader: Reader; now: Date }) => Promise<Result>

/** One voice from end to end: who speaks, whether the limit allows it, one transaction, and the cookie of a new reader. */
export async function hear<Result>(
  strapi: Core.Strapi,
  ctx: Context,
  voice: { limit: LimitName; act: Act<Result> },
): Promise<Result> {
  const now = new Date()
  const speaker = await speakerOf(strapi, ctx)
  const address = await addressKeyOf(strapi, ctx, now)
  await spend(strapi, voice.limit, address)
  if (speaker.newCookie) await spend(strapi, 'newReader', address)
  const result = await inTransaction(strapi, (trx) => voice.act(trx, { reader: speaker, now }))
  rememberSpeaker(strapi, ctx, speaker)
  return result
}
