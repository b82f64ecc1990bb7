import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from '@strapi/utils'
import type { ChallengeDto } from '../../../contract/readers'

const VALID_FOR_MS = 2 * 60 * 60 * 1000
/** With a prefix of one byte about 256 tries, each of them this many rounds of SHA-256: some tenths of a second on a phone. */
const COST = 1_000

const number = z.number().finite()
const proofSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string().max(64),
      salt: z.string().max(64),
      // What is signed is checked after this; the bound keeps a forged cost from costing us.
      cost: z.literal(COST),
      keyLength: z.literal(32),
      keyPrefix: z.string().max(8),
      expiresAt: number,
      data: z.object({ issuedAt: number }),
    }),
    signature: z.string().max(128),
  }),
  solution: z.object({ counter: number, derivedKey: z.string().max(128), time: number.optional() }),
})

/** A proof that holds: `nonce` is spent with it, `issuedAt` tells when its form was opened (milliseconds since 1970). */
export interface Proof {
  nonce: string
  issuedAt: number
  expiresAt: number
}

/** A new piece of work for a guest's browser. */
export function issueChallenge(secret: string, now: Date): Promise<ChallengeDto> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    deriveKey,
    data: { issuedAt: now.getTime() },
    expiresAt: Math.floor((now.getTime() + VALID_FOR_MS) / 1000),
    hmacSignatureSecret: secret,
  })
}

function decoded(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
  } catch {
    return null
  }
}

/** Reads a solved challenge; null where it is not ours, not solved, or over. */
export async function provenBy(payload: string, secret: string, now: Date): Promise<Proof | null> {
  const read = proofSchema.safeParse(decoded(payload))
  if (!read.success) return null
  const { challenge, solution } = read.data
  const { nonce, expiresAt, data } = challenge.parameters
  if (expiresAt * 1000 < now.getTime()) return null
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret })
  return verified ? { nonce, issuedAt: data.issuedAt, expiresAt: expiresAt * 1000 } : null
}
