import { randomUUID } from 'node:crypto'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Response, Test } from 'supertest'
import type { Cms } from './cms'

/** The cookie an answer gave the reader, ready to be sent back; empty where it gave none. */
export function readerCookieOf(response: Response): string {
  const cookies: string[] = [response.headers['set-cookie'] ?? []].flat()
  return cookies.find((cookie) => cookie.startsWith('reader='))?.split(';')[0] ?? ''
}

/** Sends a request as the web server does for a reader at this address. */
export function from(address: string, request: Test): Test {
  return request.set('X-Client-Address', address).set('X-Web-Secret', 'test-web-secret')
}

let lines = 0

/** An address no test has used yet, so that one test's limits do not meet another's. */
export function newAddress(): string {
  lines += 1
  return `2001:db8:${Math.floor(lines / 65_536).toString(16)}:${(lines % 65_536).toString(16)}::1`
}

/** A challenge as a guest's browser solves it, ready for the field `challenge`; its form was opened so long ago. */
export async function solvedChallenge(cms: Cms, secondsAgo = 10): Promise<string> {
  const { newChallenge } = cms.load<typeof import('../../cms/src/kernel/challenge')>('src/kernel/challenge')
  const challenge = await newChallenge(cms.strapi, new Date(Date.now() - secondsAgo * 1000))
  return packed({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })
}

/** A challenge and its solution as they are sent. */
export const packed = (proof: object): string => Buffer.from(JSON.stringify(proof)).toString('base64')

/** A guest's comment as the form sends it; each call is a form of its own at a line of its own. */
export function guestComment(cms: Cms, body: object, cookie = ''): Test {
  return from(newAddress(), cms.post('/api/comments', body))
    .set('Idempotency-Key', randomUUID())
    .set('Cookie', cookie)
}

/** A confirmed account, signed in; send the token as `Authorization: Bearer <token>`. */
export async function signedInReader(
  cms: Pick<Cms, 'strapi'>,
  name: string,
): Promise<{ id: number; token: string }> {
  const user = await cms.strapi.db.query('plugin::users-permissions.user').create({
    data: { username: name, email: `${randomUUID()}@reader.example`, confirmed: true, provider: 'local' },
  })
  const sessions = cms.strapi.sessionManager('users-permissions')
  const { token } = await sessions.generateRefreshToken(String(user.id), 'phone', { type: 'refresh' })
  const access = await sessions.generateAccessToken(token)
  if (!('token' in access)) throw new Error(`No access token for ${name}`)
  return { id: user.id, token: access.token }
}
