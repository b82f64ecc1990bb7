import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { from, guestComment, newAddress, readerCookieOf, solvedChallenge } from '../support/readers'

const cms = useCms()
const EMAIL = 'bi.mat@reader.example'
const WAITING = 'Nội dung đang chờ duyệt'
const REJECTED = 'Nội dung bị từ chối'
const ADDRESS = '203.0.113.77'
const LETTER = 'Nội dung riêng gửi trung tâm, không ai khác được đọc.'
const LETTER_EMAIL = 'rieng.tu@sender.example'

let subject: { kind: 'article'; id: string }
let slug: string
let slugs: Record<string, string>

const form = async (body: string, more: object = {}) => ({
  subject,
  authorName: 'Nguyễn Thị Lan',
  authorEmail: EMAIL,
  body,
  consentVersion: '1',
  challenge: await solvedChallenge(cms),
  ...more,
})

async function say(body: string, state: string): Promise<string> {
  const sent = guestComment(cms, await form(body))
  const answer = await sent.set('X-Client-Address', ADDRESS)
  const { id } = answer.body.data
  await cms.strapi.db.query('api::comments.comment').update({ where: { documentId: id }, data: { state } })
  return id
}

/** A letter to the Centre, which keeps it from everybody; gives the token of its private link. */
async function write(path: string, fields: object): Promise<string> {
  const letter = { title: `Thư riêng ${LETTER}`, body: LETTER, consentVersion: '1', ...fields }
  const request = from(ADDRESS, cms.post(path, { ...letter, challenge: await solvedChallenge(cms) }))
  const answer = await request.set('Idempotency-Key', randomUUID())
  expect(answer.status).toBe(201)
  return answer.body.data.token
}
const askPrivately = () =>
  write('/api/questions', {
    kind: 'question',
    askerName: 'Trần Thị Hoa',
    askerEmail: LETTER_EMAIL,
    allowsPublishing: false,
    showsName: false,
  })
const submit = () =>
  write('/api/submissions', {
    summary: LETTER,
    body: `${LETTER} ${LETTER}`,
    senderName: 'Điểu Thị Hương',
    senderEmail: LETTER_EMAIL,
  })

beforeEach(async () => {
  slug = `khai-mac-${randomUUID()}`
  const postedAt = new Date().toISOString()
  const id = await cms.publish('api::articles.article', { title: 'Khai mạc phiên chợ', slug, postedAt })
  subject = { kind: 'article', id }
  await cms.publish('api::documents.official-document', { abstract: 'Văn bản', slug: `vb-${slug}`, postedAt })
  const days = { startsAt: postedAt, endsAt: postedAt }
  await cms.publish('api::events.event', { name: 'Phiên chợ', slug: `pc-${slug}`, ...days })
  slugs = { documents: `vb-${slug}`, events: `pc-${slug}` }
})

/** Every address below /api that a GET without parameters, or with these, can reach. */
function publicAddresses(): string[] {
  const known: Record<string, string> = { kind: 'article', id: subject.id }
  const slugAt = (path: string) => slugs[path.split('/')[2] ?? ''] ?? slug
  const stack: { path: string; methods: string[] }[] = cms.strapi.server.listRoutes()
  return stack
    .filter(({ path, methods }) => path.startsWith('/api') && methods.includes('GET'))
    .map(({ path }) =>
      path
        .replace(':slug', slugAt(path))
        .replace(/:(\w+)/g, (_, name: string) => known[name] ?? 'x')
        .replace(/\(.*\)/g, 'x'),
    )
}

describe('what readers said in private', () => {
  it('is found by no public address, with or without tricks in the query', async () => {
    const approvedId = await say('Nội dung đã duyệt', 'approved')
    const ids = [await say(WAITING, 'pending'), await say(REJECTED, 'rejected')]
    const rows: { readerKey: string; bodyKey: string }[] = await cms.strapi.db
      .query('api::comments.comment')
      .findMany()
    const tokens = [await askPrivately(), await submit()]
    const secrets = [
      EMAIL,
      LETTER,
      LETTER_EMAIL,
      ...tokens.flatMap((token) => token.split('.')),
      WAITING,
      REJECTED,
      ...rows.flatMap(({ readerKey, bodyKey }) => [readerKey, bodyKey]),
    ]
    const tricks = [
      '',
      '?populate=*',
      '?status=draft',
      '?fields=authorEmail',
      `?subject=article:${subject.id}`,
    ]
    const subjects = `/api/comments?subject=article:${subject.id}&comment=`
    const addresses = [
      ...publicAddresses().flatMap((path) => tricks.map((trick) => path + trick)),
      ...[approvedId, ...ids].map((id) => subjects + id),
      ...ids.map((id) => `/api/comments/${id}`),
    ]
    expect(addresses.length).toBeGreaterThan(50)
    for (const address of addresses) {
      const answer = await from(newAddress(), cms.get(address))
      const text = answer.text ?? ''
      expect(
        secrets.filter((secret) => text.includes(secret)),
        address,
      ).toEqual([])
    }
  }, 60_000)

  it('is told behind a private link without the address it was sent from', async () => {
    const behind = [`/api/questions/private/${await askPrivately()}`, `/api/submissions/${await submit()}`]
    for (const address of behind) {
      const answer = await from(newAddress(), cms.get(address))
      expect([answer.status, answer.text.includes(LETTER_EMAIL)]).toEqual([200, false])
      expect(answer.headers['cache-control']).toBe('private, no-store')
      expect((await cms.get(address.replace(/.$/, '~'))).status).toBe(404)
    }
  })

  it('is not told to another reader who answers, likes or reports', async () => {
    const id = await say('Nội dung đã duyệt', 'approved')
    const answers = [
      await from(newAddress(), cms.post(`/api/comments/${id}/reactions`, { reaction: 'like' })),
      await from(newAddress(), cms.post(`/api/comments/${id}/reports`, { reason: 'other' })),
      await guestComment(cms, await form('Trả lời', { parentId: id, authorEmail: null })),
    ]
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(300)
      expect(text).not.toContain(EMAIL)
    }
  })
})

describe('requests that change something', () => {
  it.each(['https://evil.example', 'null'])('are refused from a page of %s', async (origin) => {
    const id = await say('Nội dung đã duyệt', 'approved')
    const requests = [
      guestComment(cms, await form('Từ trang khác')),
      cms.put(`/api/comments/${id}`, { body: 'Từ trang khác' }),
      cms.delete(`/api/comments/${id}`),
      cms.post(`/api/comments/${id}/reactions`, { reaction: 'like' }),
      cms.post(`/api/comments/${id}/reports`, { reason: 'spam' }),
      cms.put(`/api/ratings/article/${subject.id}`, { stars: 1 }),
      cms.delete(`/api/ratings/article/${subject.id}`),
    ]
    for (const request of requests) {
      const answer = await request.set('Origin', origin)
      expect([answer.status, readerCookieOf(answer)]).toEqual([403, ''])
    }
  })

  it('are never GETs', async () => {
    const id = await say('Nội dung đã duyệt', 'approved')
    for (const act of ['reactions', 'reports']) {
      expect((await cms.get(`/api/comments/${id}/${act}?reaction=like&reason=spam`)).status).toBe(404)
    }
  })
})

describe('spam', () => {
  it('of 300 posts from one line is stored no oftener than the limit, and shown never', async () => {
    const challenges = await Promise.all(Array.from({ length: 20 }, () => solvedChallenge(cms)))
    const posts = Array.from({ length: 300 }, (_, index) =>
      from('2001:db8:ffff:1::1', cms.post('/api/comments'))
        .set('X-Client-Address', `2001:db8:ffff:1::${index.toString(16)}`)
        .set('X-Forwarded-For', `10.0.0.${index % 250}`)
        .set('Idempotency-Key', randomUUID()),
    )
    const body = await form('Mua ngay')
    await Promise.all(
      posts.map((post, index) =>
        post.send({ ...body, body: `Mua ${index}`, challenge: challenges[index % 20] }),
      ),
    )
    expect(await cms.strapi.db.query('api::comments.comment').count()).toBeLessThanOrEqual(3)
    expect((await cms.get(`/api/comments?subject=article:${subject.id}`)).body.data).toEqual([])
  }, 60_000)

  it('that no machine of ours can read is a 400 and nothing worse', async () => {
    const bodies = [
      [],
      'text',
      { subject: { $ne: null } },
      { ...(await form('x')), body: { toString: 'x' } },
      { ids: [] },
    ]
    for (const body of bodies) {
      const answer = await guestComment(cms, body as object)
      expect(answer.status).toBe(400)
      expect(answer.text).not.toMatch(/node_modules|\.ts:|at /)
    }
  })
})

describe('the database', () => {
  it('holds no address of a reader in any table', async () => {
    await say('Nội dung đã duyệt', 'approved')
    const db = cms.strapi.db.connection
    const tables: string[] = await cms.strapi.db.dialect.schemaInspector.getTables()
    const rows = await Promise.all(tables.map((table) => db(table).select()))
    expect(tables).toContain('comments')
    expect(JSON.stringify(rows)).not.toContain('203.0.113')
  })

  it('holds none in any byte of its files, whatever the reader did', async () => {
    const line = '2001:db8:abcd:12::77'
    await say('Nội dung đã duyệt', 'approved')
    await Promise.all([askPrivately(), submit()])
    for (const address of [ADDRESS, line]) {
      await from(address, cms.post('/api/hits', { subject })).expect(200)
      await from(address, cms.put(`/api/ratings/article/${subject.id}`, { stars: 5 })).expect(200)
    }
    const folder = String(process.env['VAR_DIR'])
    const files = (await readdir(folder)).filter((name) => name.startsWith('portal.db'))
    expect(files.length > 0).toBe(cms.database === 'sqlite')
    for (const file of files) {
      const bytes = await readFile(join(folder, file))
      expect(
        [ADDRESS, line, '2001:db8:abcd:12', '2001:0db8:abcd'].filter((text) => bytes.includes(text)),
        file,
      ).toEqual([])
    }
  })
})
