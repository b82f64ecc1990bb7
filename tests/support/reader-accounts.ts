import type { Response } from 'supertest'
import { expect } from 'vitest'
import type { SessionDto } from '../../cms/contract/readers'
import type { Cms } from './cms'
import { awaitMails } from './mails'
import { from, newAddress, solvedChallenge } from './readers'

export const PASSWORD = 'mật khẩu đủ dài'

let readers = 0

/** An e-mail address no test has used yet. */
export function newEmail(): string {
  readers += 1
  return `doc-gia-${readers}-${Date.now()}@reader.example`
}

/** The token in the link of a letter. */
export const tokenIn = (letter: string | undefined): string =>
  /token=([\w-]{43})/.exec(letter ?? '')?.[1] ?? ''

/** The session cookies an answer gave, ready to be sent back. */
export function sessionCookieOf(response: Response): string {
  const cookies: string[] = [response.headers['set-cookie'] ?? []].flat()
  return cookies
    .filter((cookie) => cookie.startsWith('reader_session'))
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** What readers do with their accounts; each call comes from a line of its own unless told otherwise. */
export function useAccounts(cms: Cms) {
  const post = (path: string, body: object = {}, address = newAddress()) =>
    from(address, cms.post(`/api/readers/${path}`, body))

  const form = async (change: object = {}) => ({
    name: 'Nguyễn Thị Lan',
    email: newEmail(),
    password: PASSWORD,
    consentVersion: '1',
    challenge: await solvedChallenge(cms),
    ...change,
  })
  const register = async (change: object = {}) => post('register', await form(change))
  const signIn = (email: string, password = PASSWORD, address?: string) =>
    post('sign-in', { email, password }, address)

  /** Registers, follows the link of the mail, and gives the session. */
  const member = async (change: object = {}) => {
    const email = newEmail()
    expect((await register({ email, ...change })).status).toBe(201)
    const [letter] = await awaitMails(cms, email, 1)
    const answer = await post('confirm', { token: tokenIn(letter) })
    expect(answer.body.error).toBeUndefined()
    const session: SessionDto = answer.body.data
    const bearer = `Bearer ${session.accessToken}`
    return { email, session, bearer, cookie: sessionCookieOf(answer) }
  }
  const me = (bearer: string, path = '') => cms.get(`/api/readers/me${path}`).set('Authorization', bearer)

  return { post, form, register, signIn, member, me }
}
