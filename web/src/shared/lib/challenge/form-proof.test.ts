import type { ChallengeDto } from '@contract/readers'
import { expect, it, vi } from 'vitest'
import { formProof } from './form-proof'

const parameters = {
  algorithm: 'PBKDF2/SHA-256',
  nonce: '',
  salt: '',
  cost: 1,
  keyLength: 32,
  keyPrefix: '00',
}

function proofOver(fetchChallenge: () => Promise<ChallengeDto>) {
  let time = 0
  const proof = formProof({ fetchChallenge, solve: async () => `solved at ${time}`, now: () => time })
  return { proof, wait: (minutes: number) => (time += minutes * 60_000) }
}

it('the work begun with the focus is what is sent, also when a refused form is sent again', async () => {
  const fetchChallenge = vi.fn(async () => ({ parameters }))
  const { proof, wait } = proofOver(fetchChallenge)
  proof.prepare()
  expect(await proof.solved()).toBe('solved at 0')
  wait(5)
  expect(await proof.solved()).toBe('solved at 0')
  expect(fetchChallenge).toHaveBeenCalledOnce()
})

it('a slow writer sends a fresh challenge', async () => {
  const { proof, wait } = proofOver(async () => ({ parameters }))
  await proof.solved()
  wait(101)
  expect(await proof.solved()).toBe(`solved at ${101 * 60_000}`)
})

it('a challenge that did not arrive is asked for again', async () => {
  const fetchChallenge = vi.fn(async () => ({ parameters })).mockRejectedValueOnce(new Error('offline'))
  const { proof } = proofOver(fetchChallenge)
  await expect(proof.solved()).rejects.toThrow('offline')
  expect(await proof.solved()).toBe('solved at 0')
})

it('a challenge that was used is not sent twice', async () => {
  const fetchChallenge = vi.fn(async () => ({ parameters }))
  const { proof } = proofOver(fetchChallenge)
  await proof.solved()
  proof.forget()
  await proof.solved()
  expect(fetchChallenge).toHaveBeenCalledTimes(2)
})
