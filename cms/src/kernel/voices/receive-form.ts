import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { checkProof, spendProof, type Proof } from '../challenge'
import { idempotently } from '../idempotency'
import { addressKeyOf, rememberSpeaker, speakerOf, type Reader, type Speaker } from '../identity'
import { spend, type LimitName } from '../rate-limit'
import type { Transaction } from '../transaction'

/** Who sent a form, and how. */
export interface Sender {
  reader: Reader
  /** From opening the form to sending it; null where that cannot be known. */
  fillSeconds: number | null
  now: Date
}

/** A form sent with an Idempotency-Key and, by guests, a solved challenge. */
export interface SentForm<Result> {
  limit: LimitName
  challenge: string | undefined
  /** What is asked, without the challenge: a repeat under the same key must say the same. */
  request: object
  /** The answer is kept for repeats, so it must survive JSON. */
  store: (trx: Transaction, sender: Sender) => Promise<Result>
}

/** What a form costs before it is looked at: a solved challenge from guests, and a place within the limits. */
async function admit(
  strapi: Core.Strapi,
  ctx: Context,
  visit: { speaker: Speaker; form: SentForm<unknown>; now: Date },
) {
  const { speaker, form, now } = visit
  const proof = speaker.account ? null : await checkProof(strapi, form.challenge, now)
  const address = await addressKeyOf(strapi, ctx, now)
  await spend(strapi, form.limit, address)
  if (speaker.newCookie) await spend(strapi, 'newReader', address)
  return proof
}

const fillSecondsOf = (proof: Proof | null, now: Date) =>
  proof ? (now.getTime() - proof.issuedAt) / 1000 : null

/**
 * Takes a form in once, however often it is sent: gives each repeat the first answer. A form that is refused is not used
 * up; neither is its challenge.
 */
export async function receiveForm<Result>(
  strapi: Core.Strapi,
  ctx: Context,
  form: SentForm<Result>,
): Promise<Result> {
  const now = new Date()
  const speaker = await speakerOf(strapi, ctx)
  let proof: Proof | null = null
  const answer = await idempotently(strapi, {
    key: ctx.get('idempotency-key'),
    // Not who speaks: whoever lost the first answer lost its cookie too, and may speak under another by now.
    request: form.request,
    now,
    before: async () => {
      proof = await admit(strapi, ctx, { speaker, form, now })
    },
    work: async (trx) => {
      if (proof) await spendProof(trx, proof)
      const reader: Reader = { key: speaker.key, account: speaker.account }
      return form.store(trx, { reader, fillSeconds: fillSecondsOf(proof, now), now })
    },
  })
  rememberSpeaker(strapi, ctx, speaker)
  return answer
}
