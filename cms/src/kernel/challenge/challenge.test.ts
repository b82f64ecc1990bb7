import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ChallengeDto } from '../../../contract/readers'
import { issueChallenge, provenBy } from './challenge'

const now = new Date()

const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')

async function solved(challenge: ChallengeDto) {
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) }
}

describe('a challenge', () => {
  let proof: Awaited<ReturnType<typeof solved>>
  beforeAll(async () => {
    proof = await solved(await issueChallenge('secret', now))
  })

  it('is proven by the browser that solved it', async () => {
    expect(await provenBy(packed(proof), 'secret', now)).toMatchObject({
      nonce: proof.challenge.parameters.nonce,
      issuedAt: now.getTime(),
    })
  })

  it('of somebody else proves nothing', async () => {
    expect(await provenBy(packed(proof), 'another secret', now)).toBeNull()
  })

  it('proves nothing once it is over', async () => {
    const later = new Date(now.getTime() + 2 * 60 * 60 * 1000 + 1000)
    expect(await provenBy(packed(proof), 'secret', later)).toBeNull()
  })

  it('proves nothing with another date or solution than the one it was given', async () => {
    const { challenge, solution } = proof
    const older = { ...challenge, parameters: { ...challenge.parameters, data: { issuedAt: 0 } } }
    expect(await provenBy(packed({ challenge: older, solution }), 'secret', now)).toBeNull()
    const guessed = { counter: 1, derivedKey: '00'.repeat(32) }
    expect(await provenBy(packed({ challenge, solution: guessed }), 'secret', now)).toBeNull()
  })

  it.each(['', 'no base64', packed(null), packed({}), packed([])])('is not proven by %s', async (payload) => {
    expect(await provenBy(payload, 'secret', now)).toBeNull()
  })
})
