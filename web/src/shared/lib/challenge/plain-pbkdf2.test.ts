import { createChallenge, solveChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { expect, it } from 'vitest'
import { deriveKeyPlainly } from './plain-pbkdf2'

const parameters = { algorithm: 'PBKDF2/SHA-256', nonce: '', salt: '', keyPrefix: '00', keyLength: 32 }
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count))

it.each([1, 2, 1000])(
  'a browser that keeps its own from pages without TLS does the same work, %i rounds',
  async (cost) => {
    for (let turn = 0; turn < 5; turn += 1) {
      const [salt, password] = [randomBytes(16), randomBytes(20)]
      const plain = await deriveKeyPlainly({ ...parameters, cost }, salt, password)
      expect(plain.derivedKey).toEqual((await deriveKey({ ...parameters, cost }, salt, password)).derivedKey)
    }
  },
)

it('a guest on a portal without TLS solves a challenge that the server believes', async () => {
  const secret = { hmacSignatureSecret: 'secret' }
  const challenge = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 10, deriveKey, ...secret })
  const solution = await solveChallenge({ challenge, deriveKey: deriveKeyPlainly })
  expect(solution && (await verifySolution({ challenge, solution, deriveKey, ...secret }))).toMatchObject({
    verified: true,
  })
})
