import { describe, expect, it, vi } from 'vitest'
import { useCms } from '../support/cms'
import { awaitMails } from '../support/mails'
import { newEmail, PASSWORD, sessionCookieOf, tokenIn, useAccounts } from '../support/reader-accounts'
import { newAddress } from '../support/readers'

const cms = useCms()
const { post, form, register, signIn, member, me } = useAccounts(cms)

const NEW_PASSWORD = 'một mật khẩu khác'
const users = () => cms.strapi.db.query('plugin::users-permissions.user')
const refresh = (cookie: string) => post('refresh').set('Cookie', cookie)

describe('somebody who registers', () => {
  it('confirms by the link of a mail and is signed in', async () => {
    const { session, email, bearer, cookie } = await member()
    expect(session).toMatchObject({
      reader: { name: 'Nguyễn Thị Lan', email },
      idleSeconds: 1800,
      warningSeconds: 60,
    })
    expect(cookie).toMatch(/^reader_session=.+reader_session\.sig=/)
    const own = await me(bearer)
    expect(own.headers['cache-control']).toBe('private, no-store')
    expect(own.body.data).toEqual(session.reader)
  })

  it('cannot sign in before, and is told why in their language', async () => {
    const email = newEmail()
    await register({ email })
    const refused = await signIn(email)
    expect(refused.status).toBe(403)
    expect(refused.body.error.message).toContain('chưa được xác nhận')
    const english = await cms.post('/api/readers/sign-in?locale=en', { email, password: PASSWORD })
    expect(english.body.error.message).toContain('not confirmed yet')
    expect((await signIn(email, 'wrong password')).body.error.message).toContain('không đúng')
  })

  it('gets the mail in the language of the page', async () => {
    const email = newEmail()
    await cms.post('/api/readers/register?locale=en', await form({ email }))
    const [letter] = await awaitMails(cms, email, 1)
    expect(letter).toContain('http://localhost:3000/en/confirm-account?token=')
    expect(letter).toContain('Confirm your account')
  })

  it('is answered the same with an address that has an account, and its owner is told', async () => {
    const { email } = await member()
    const fresh = await register()
    const known = await register({ email, name: 'Kẻ mạo danh', password: NEW_PASSWORD })
    expect([known.status, known.body]).toEqual([fresh.status, fresh.body])
    const letters = await awaitMails(cms, email, 2)
    expect(letters.some((letter) => letter.includes('Vừa có người đăng ký'))).toBe(true)
    expect((await signIn(email)).status).toBe(200)
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(400)
  })

  it('gets what they typed themselves, whoever registers the address meanwhile', async () => {
    const email = newEmail()
    await register({ email })
    const [own] = await awaitMails(cms, email, 1)
    await register({ email, password: NEW_PASSWORD, name: 'Người khác' })
    const letters = await awaitMails(cms, email, 2)
    const confirmed = await post('confirm', { token: tokenIn(own) })
    expect(confirmed.body.data.reader.name).toBe('Nguyễn Thị Lan')
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(400)
    for (const letter of letters) {
      expect((await post('confirm', { token: tokenIn(letter) })).status).toBe(400)
    }
  })

  it('makes one account by two taps', async () => {
    const email = newEmail()
    const forms = await Promise.all([form({ email }), form({ email })])
    const answers = await Promise.all(forms.map((each) => post('register', each)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await users().count({ where: { email } })).toBe(1)
  })

  it('may have the same name as somebody else', async () => {
    await member()
    const { session } = await member({ name: 'Nguyễn  Thị   Lan' })
    expect(session.reader.name).toBe('Nguyễn Thị Lan')
  })

  it.each([
    ['name', { name: 'L' }],
    ['name', { name: 'Ban biên tập' }],
    ['name', { name: 'Quan tri vien' }],
    ['name', { name: 'http://spam.example' }],
    ['email', { email: 'lan' }],
    ['password', { password: '123456789' }],
    ['password', { password: 'x'.repeat(129) }],
    ['consentVersion', { consentVersion: '0' }],
    ['challenge', { challenge: 'e30=' }],
  ])('is told what is wrong with %s', async (field, change) => {
    const refused = await register(change)
    expect(refused.status).toBe(400)
    expect(refused.body.error.details.parameter).toBe(field)
    expect(await users().count()).toBe(0)
  })

  it('gets nothing where a program filled in the form, or a challenge is used again', async () => {
    expect((await register({ website: 'http://spam.example' })).status).toBe(201)
    expect(await users().count()).toBe(0)
    const sent = await form()
    await post('register', sent)
    expect((await post('register', { ...sent, email: newEmail() })).status).toBe(400)
  })

  it('meets the limit of their line', async () => {
    const address = newAddress()
    const answers = []
    for (let count = 0; count < 6; count += 1) answers.push(await post('register', await form(), address))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 429])
  })
})

describe('somebody who signs in', () => {
  it('needs the whole password, however long, in whatever spelling of its letters', async () => {
    const long = `${'ậ'.repeat(60)} kết thúc`
    const { email } = await member({ password: long })
    expect((await signIn(email.toUpperCase(), long.normalize('NFD'))).status).toBe(200)
    expect((await signIn(email, `${'ậ'.repeat(60)} khác hẳn`)).status).toBe(400)
  })

  it('is refused where the account is blocked', async () => {
    const { email, bearer, cookie } = await member()
    await users().update({ where: { email }, data: { blocked: true } })
    expect((await signIn(email)).body.error.message).toContain('đã bị khóa')
    expect((await me(bearer)).status).toBe(401)
    expect((await refresh(cookie)).status).toBe(403)
  })

  it('may guess ten times from one line and twenty times at one account; good tries are free', async () => {
    const { email } = await member()
    const address = newAddress()
    for (let count = 0; count < 12; count += 1) {
      expect((await signIn(email, PASSWORD, address)).status).toBe(200)
    }
    const guesses = []
    for (let count = 0; count < 11; count += 1) guesses.push((await signIn(email, 'guessed', address)).status)
    expect(guesses.filter((status) => status === 400)).toHaveLength(10)
    expect(guesses.at(-1)).toBe(429)
    for (let count = 0; count < 10; count += 1) await signIn(email, 'guessed')
    expect((await signIn(email)).status).toBe(429)
  }, 60_000)

  it('is refused on a page of somebody else’s', async () => {
    const { email, cookie, bearer } = await member()
    const foreign = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
    const asked = await Promise.all([
      signIn(email).set(foreign),
      refresh(cookie).set(foreign),
      post('sign-out').set('Cookie', cookie).set(foreign),
      post('register', await form()).set(foreign),
      post('forgotten-password', { email }).set(foreign),
      cms.put('/api/readers/me', { name: 'Lan' }).set('Authorization', bearer).set(foreign),
      cms.delete('/api/readers/me').send({ password: PASSWORD }).set('Authorization', bearer).set(foreign),
    ])
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 403))
  })
})

describe('a session', () => {
  const age = (minutes: number) =>
    cms.strapi.db.query('admin::session').updateMany({
      where: { origin: 'users-permissions' },
      data: { createdAt: new Date(Date.now() - minutes * 60_000) },
    })

  it('is renewed by its cookie, which changes each time', async () => {
    const { cookie, session } = await member()
    const renewed = await refresh(cookie)
    expect(renewed.status).toBe(200)
    expect(renewed.body.data.reader).toEqual(session.reader)
    expect(sessionCookieOf(renewed)).not.toBe(cookie)
    expect(String(renewed.headers['set-cookie'])).toMatch(/path=\/api\/readers; samesite=strict; httponly/i)
    expect((await me(`Bearer ${renewed.body.data.accessToken}`)).status).toBe(200)
    expect(JSON.stringify(renewed.body)).not.toContain(cookie.split(/[=;]/)[1])
  })

  it('is renewed for two tabs at once, and over for who shows an old cookie later', async () => {
    const { cookie } = await member()
    const both = await Promise.all([refresh(cookie), refresh(cookie)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await refresh(cookie)).status).toBe(200)
    await cms.strapi.db
      .connection('strapi_sessions')
      .where({ status: 'rotated' })
      .update({ updated_at: new Date(Date.now() - 60_000) })
    expect((await refresh(cookie)).status).toBe(401)
    const [first] = both
    expect(first && (await refresh(sessionCookieOf(first))).status).toBe(401)
  })

  it('is renewed for the slower of two tabs, though the other was done after it had looked', async () => {
    const { cookie } = await member()
    const manager = Object.getPrototypeOf(cms.strapi.sessionManager('users-permissions'))
    const rotate = manager.rotateRefreshToken
    const rotating = vi.spyOn(manager, 'rotateRefreshToken')
    rotating.mockImplementationOnce(async function (this: unknown, token) {
      await rotate.call(this, token)
      return rotate.call(this, token)
    })
    const renewed = await refresh(cookie)
    rotating.mockRestore()
    expect(renewed.status).toBe(200)
    expect((await refresh(sessionCookieOf(renewed))).status).toBe(200)
  })

  it('is over after the idle time and its warning, as the editors set it', async () => {
    const { cookie } = await member()
    await age(30)
    const renewed = await refresh(cookie)
    expect(renewed.status).toBe(200)
    await age(32)
    const refused = await refresh(sessionCookieOf(renewed))
    expect(refused.status).toBe(401)
    expect(refused.body.error.message).toContain('Phiên đăng nhập đã hết hạn')

    await cms.strapi.documents('api::site.site-setting').create({ data: { name: 'Cổng', idleMinutes: 10 } })
    const other = await member()
    expect(other.session.idleSeconds).toBe(600)
    await age(12)
    expect((await refresh(other.cookie)).status).toBe(401)
  })

  it('ends at once by signing out, its access token too', async () => {
    const { cookie, bearer } = await member()
    const left = await post('sign-out').set('Cookie', cookie)
    expect([left.status, left.body.data]).toEqual([200, null])
    expect(String(left.headers['set-cookie'])).toContain('reader_session=;')
    expect((await refresh(cookie)).status).toBe(401)
    expect((await me(bearer)).status).toBe(401)
    expect((await post('sign-out')).status).toBe(200)
  })

  it('is nobody’s without a cookie, or with one we did not set', async () => {
    const { cookie } = await member()
    expect((await post('refresh')).status).toBe(401)
    const [value] = cookie.split('; ')
    expect((await refresh(`${value}`)).status).toBe(401)
    expect((await refresh('reader_session=a.b.c; reader_session.sig=x')).status).toBe(401)
  })
})
