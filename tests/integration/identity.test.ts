import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { from, readerCookieOf, signedInReader } from '../support/readers'

const cms = useCms()

/** Votes one line may give in a minute. */
const LIMIT = 30
let path: string

beforeEach(async () => {
  const id = await cms.publish('api::articles.article', {
    title: 'Khai mạc phiên chợ',
    slug: 'khai-mac',
    postedAt: '2026-11-01T01:00:00Z',
  })
  path = `/api/ratings/article/${id}`
})

const vote = (cookie = '') => cms.put(path, { stars: 5 }).set('Cookie', cookie)

const accepted = (answers: { status: number }[]) => answers.filter(({ status }) => status === 200).length

describe('limits of a line', () => {
  it('hold against 1,000 forged values of X-Forwarded-For', async () => {
    const cookie = readerCookieOf(await vote())
    const forged = Array.from({ length: 1000 }, (_, index) =>
      vote(cookie)
        .set('X-Forwarded-For', `10.${index % 250}.${Math.floor(index / 250)}.9`)
        .set('X-Client-Address', `10.1.${index % 250}.9`)
        .set('X-Web-Secret', 'guessed'),
    )
    expect(accepted(await Promise.all(forged))).toBe(LIMIT - 1)
  }, 60_000)

  it('of signing in to the admin hold against forged addresses', async () => {
    const attempt = (turn: number) =>
      cms
        .post('/admin/login', { email: 'editor@example.vn', password: 'guessed' })
        .set('X-Forwarded-For', `203.0.113.${turn}`)
        .set('X-Client-Address', `203.0.113.${turn}`)
    const answers = []
    for (let turn = 0; turn < 8; turn += 1) answers.push((await attempt(turn)).status)
    expect(answers.slice(-2)).toEqual([429, 429])
  })

  it('hold against a reader who moves through a /64', async () => {
    const cookie = readerCookieOf(await from('2001:db8:1:2::1', vote()))
    const moved = Array.from({ length: 100 }, (_, index) =>
      from(`2001:db8:1:2:${index.toString(16)}:aaaa::${index}`, vote(cookie)),
    )
    expect(accepted(await Promise.all(moved))).toBe(LIMIT - 1)
  }, 60_000)

  it('do not touch the neighbour', async () => {
    await Promise.all(Array.from({ length: LIMIT + 5 }, () => from('203.0.113.1', vote())))
    expect((await from('203.0.113.2', vote())).status).toBe(200)
  })

  it('tell how long to wait, in the language of the reader', async () => {
    const cookie = readerCookieOf(await vote())
    await Promise.all(Array.from({ length: LIMIT }, () => vote(cookie)))
    const refused = await cms.put(`${path}?locale=en`, { stars: 5 }).set('Cookie', cookie)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.body.error.message).toMatch(/^You are going too fast/)
    expect((await vote(cookie)).body.error.message).toMatch(/^Bạn thao tác quá nhanh/)
  })

  it('stop a loop that votes with a fresh cookie jar each time', async () => {
    const answers = await Promise.all(Array.from({ length: LIMIT }, () => vote()))
    expect(accepted(answers)).toBe(20)
  })
})

describe('who a reader is', () => {
  it('cannot be made up: a cookie we did not seal is nobody', async () => {
    const made = await vote(`reader=${'a'.repeat(43)}.${'b'.repeat(43)}`)
    expect(readerCookieOf(made)).toMatch(/^reader=/)
    expect(readerCookieOf(made)).not.toContain('aaaa')
  })

  it('travels over TLS only where the portal has it, though the CMS itself is asked without', async () => {
    const publicUrl = cms.strapi.config.get('portal.publicUrl')
    cms.strapi.config.set('portal.publicUrl', 'https://portal.example')
    const answer = await vote()
    cms.strapi.config.set('portal.publicUrl', publicUrl)
    expect(answer.status).toBe(200)
    expect(String(answer.headers['set-cookie'])).toMatch(/; secure/i)
    expect(String((await vote()).headers['set-cookie'])).not.toMatch(/; secure/i)
  })

  it('is not stored as the cookie says it', async () => {
    const cookie = readerCookieOf(await vote())
    const [row] = await cms.strapi.db.query('api::ratings.rating').findMany()
    expect(cookie).not.toContain(row.readerKey)
  })

  it('is refused where the session is over, and not taken for a guest', async () => {
    expect((await vote().set('Authorization', 'Bearer over')).status).toBe(401)
    expect((await cms.get(path).set('Authorization', 'Bearer over')).status).toBe(200)
  })

  it('is the account where somebody is signed in, on every device', async () => {
    const bearer = `Bearer ${(await signedInReader(cms, 'Lan')).token}`
    const first = await vote().set('Authorization', bearer)
    expect(first.headers['set-cookie']).toBeUndefined()
    expect((await vote().set('Authorization', bearer)).body.meta.outcome).toBe('unchanged')
  })
})

describe('addresses', () => {
  it('stand nowhere in the database', async () => {
    await from('203.0.113.77', vote())
    const tables = ['ratings', 'rating_summaries', 'rate_limits', 'visitor_salts', 'idempotent_answers']
    const rows = await Promise.all(tables.map((table) => cms.strapi.db.connection(table).select()))
    expect(rows.flat().length).toBeGreaterThan(3)
    expect(JSON.stringify(rows)).not.toContain('203.0.113')
  })

  it('cannot be tied to keys after 48 hours: the salt is gone', async () => {
    const { forgetOldSalts } = cms.load<typeof import('../../cms/src/kernel/identity')>('src/kernel/identity')
    const salts = () => cms.strapi.db.connection('visitor_salts')
    const now = new Date()
    const hoursAgo = (hours: number) => now.getTime() - hours * 3_600_000
    await salts().delete()
    await salts().insert([
      { day: '2026-01-01', salt: 'old', created_at: hoursAgo(49) },
      { day: '2026-01-02', salt: 'young', created_at: hoursAgo(47) },
    ])
    await forgetOldSalts(cms.strapi.db.connection, now)
    expect(await salts().select('salt')).toEqual([{ salt: 'young' }])
  })
})
