import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { awaitMails } from '../support/mails'
import { newEmail, PASSWORD, sessionCookieOf, tokenIn, useAccounts } from '../support/reader-accounts'

const cms = useCms()
const { post, signIn, member, me } = useAccounts(cms)

const NEW_PASSWORD = 'một mật khẩu khác'
const refresh = (cookie: string) => post('refresh').set('Cookie', cookie)
const sentReset = async (email: string, letters: number) => {
  expect((await post('forgotten-password', { email })).status).toBe(200)
  return tokenIn((await awaitMails(cms, email, letters)).find((letter) => letter.includes('/mat-khau-moi')))
}

describe('a password', () => {
  it('is set anew by the link of a mail, once, and signs out everywhere', async () => {
    const { email, cookie, bearer } = await member()
    const token = await sentReset(email, 2)
    const answer = await post('reset-password', { token, password: NEW_PASSWORD })
    expect(answer.body.data.reader.email).toBe(email)
    expect((await refresh(cookie)).status).toBe(401)
    expect((await me(bearer)).status).toBe(401)
    expect((await signIn(email)).status).toBe(400)
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(200)
    expect((await post('reset-password', { token, password: PASSWORD })).status).toBe(400)
  })

  it('cannot be set by a link that is over, and no table holds the link', async () => {
    const { email } = await member()
    const token = await sentReset(email, 2)
    const links = () => cms.strapi.db.connection('account_links')
    expect(JSON.stringify(await links().select())).not.toContain(token)
    await links().update({ expires_at: Date.now() - 1 })
    expect((await post('reset-password', { token, password: NEW_PASSWORD })).body.error.message).toContain(
      'hết hạn',
    )
  })

  it('is not told to be unknown: an address without an account is answered the same', async () => {
    const { email } = await member()
    const [known, unknown] = await Promise.all([
      post('forgotten-password', { email }),
      post('forgotten-password', { email: newEmail() }),
    ])
    expect([known?.status, known?.body]).toEqual([unknown?.status, unknown?.body])
  })

  it('is asked for five times an hour at most, from wherever', async () => {
    const email = newEmail()
    const answers = []
    for (let count = 0; count < 6; count += 1) answers.push(await post('forgotten-password', { email }))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
  })

  it('is changed by who knows it, and other devices are signed out', async () => {
    const { email, cookie, bearer } = await member()
    const phone = await signIn(email)
    const change = (currentPassword: string) =>
      cms
        .put('/api/readers/me/password', { currentPassword, password: NEW_PASSWORD })
        .set('Authorization', bearer)
    expect((await change('guessed')).body.error.details.parameter).toBe('currentPassword')
    expect((await change(PASSWORD)).status).toBe(200)
    expect((await refresh(sessionCookieOf(phone))).status).toBe(401)
    expect((await me(`Bearer ${phone.body.data.accessToken}`)).status).toBe(401)
    expect((await me(bearer)).status).toBe(200)
    expect((await refresh(cookie)).status).toBe(200)
  })
})
