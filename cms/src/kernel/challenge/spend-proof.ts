import type { Core } from '@strapi/strapi'
import type { ChallengeDto } from '../../../contract/readers'
import { sealOf } from '../identity'
import { Refusal } from '../refusals'
import type { Knex } from 'knex'
import type { Transaction } from '../transaction'
import { issueChallenge, provenBy, type Proof } from './challenge'

const TABLE = 'spent_challenges'

const UNPROVEN = {
  vi: 'Không xác minh được biểu mẫu. Vui lòng thử gửi lại.',
  en: 'The form could not be verified. Please send it again.',
}
const MISSING = { fields: [{ path: ['challenge'], message: UNPROVEN }] }

const secretOf = (strapi: Core.Strapi) => sealOf(strapi.config.get('portal.readerSecret'), 'challenge')

export async function createChallengeTable(database: Knex): Promise<void> {
  await database.raw(
    `create table if not exists ${TABLE} (nonce text primary key, expires_at bigint not null)`,
  )
}

/** Forgets challenges that are over anyway. */
export async function forgetOldChallenges(database: Knex, now: Date): Promise<void> {
  await database(TABLE).where('expires_at', '<', now.getTime()).delete()
}

/** A new challenge for GET /readers/challenge. */
export function newChallenge(strapi: Core.Strapi, now: Date): Promise<ChallengeDto> {
  return issueChallenge(secretOf(strapi), now)
}

/** Checks a solved challenge; throws the 400 where it does not hold. It is not spent yet. */
export async function checkProof(
  strapi: Core.Strapi,
  payload: string | undefined,
  now: Date,
): Promise<Proof> {
  const proof = await provenBy(payload ?? '', secretOf(strapi), now)
  if (!proof) throw new Refusal(400, UNPROVEN, MISSING)
  return proof
}

/** Spends a checked proof in the transaction of what it was solved for; throws the 400 where it was spent before. */
export async function spendProof(trx: Transaction, proof: Proof): Promise<void> {
  const spent = await trx(TABLE)
    .insert({ nonce: proof.nonce, expires_at: proof.expiresAt })
    .onConflict('nonce')
    .ignore()
    .returning('nonce')
  if (spent.length === 0) throw new Refusal(400, UNPROVEN, MISSING)
}
