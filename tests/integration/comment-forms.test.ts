import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { useCommentedArticle } from '../support/commented-article'
import {
  from,
  guestComment,
  newAddress,
  packed,
  readerCookieOf,
  signedInReader,
  solvedChallenge,
} from '../support/readers'

const cms = useCms()
const { publishArticle, form, comment, list, count, settle } = useCommentedArticle(cms)
const COMMENT = 'api::comments.comment'

describe('a guest who comments', () => {
  it('is told that the comment waits, and sees it marked; nobody else does', async () => {
    const answer = await comment()
    expect(answer.status).toBe(201)
    expect(answer.body.meta.message).toContain('sẽ hiển thị sau khi được kiểm duyệt')
    expect(answer.body.data).toMatchObject({ state: 'pending', own: { isAuthor: true } })
    const own = await list('', readerCookieOf(answer))
    expect(own.body.data[0]).toMatchObject({ id: answer.body.data.id, state: 'pending' })
    const others = await list()
    expect(others.body.data).toEqual([])
    expect(others.body.meta).toMatchObject({
      total: 0,
      closed: null,
      consentVersion: '1',
      needsChallenge: true,
    })
  })

  it('is told in English where they read English', async () => {
    const answer = await from(newAddress(), cms.post('/api/comments?locale=en', await form())).set(
      'Idempotency-Key',
      randomUUID(),
    )
    expect(answer.body.meta.message).toMatch(/^Sent\./)
  })

  it.each([
    ['body', { body: ' \u200B ' }],
    ['body', { body: 'a'.repeat(3001) }],
    ['authorName', { authorName: undefined }],
    ['authorName', { authorName: 'L' }],
    ['authorEmail', { authorEmail: 'nobody' }],
    ['consentVersion', { consentVersion: '0' }],
    ['parentId', { parentId: 'gone' }],
    ['challenge', { challenge: undefined }],
  ])('is told which field is at fault: %s', async (field, change) => {
    const answer = await comment(change)
    expect(answer.status).toBe(400)
    expect(answer.body.error.details.errors[0].path).toEqual([field])
    expect(await count()).toBe(0)
  })

  it('needs a subject readers can see', async () => {
    const draft = await cms.draft('api::articles.article', {
      title: 'Nháp',
      slug: 'nhap',
      postedAt: new Date().toISOString(),
    })
    expect((await comment({ subject: { kind: 'article', id: draft } })).status).toBe(404)
    expect((await cms.get(`/api/comments?subject=article:${draft}`)).status).toBe(404)
  })

  it('is refused where the editor switched comments off', async () => {
    await publishArticle({ allowsComments: false })
    const answer = await comment()
    expect([answer.status, answer.body.error.message]).toEqual([403, 'Mục này không nhận bình luận.'])
    expect((await list()).body.meta.closed).toBe('switched-off')
  })
})

describe('the policy of the site', () => {
  it('decides who is held', async () => {
    await settle({ commentPolicy: 'guests-held' })
    const { token } = await signedInReader(cms, 'Minh')
    const guest = await comment()
    const member = await guestComment(
      cms,
      await form({ body: 'Tôi cũng thấy vậy.', challenge: undefined }),
    ).set('Authorization', `Bearer ${token}`)
    expect([guest.body.data.state, member.body.data.state]).toEqual(['pending', 'approved'])
    expect(member.body.data.authorName).toBe('Minh')
    expect((await list()).body.data).toHaveLength(1)
  })

  it('closes comments on old entries', async () => {
    await settle({ commentsCloseAfterDays: 10 })
    await publishArticle({ postedAt: '2020-01-01T00:00:00Z' })
    expect((await comment()).status).toBe(403)
  })

  it('names why a comment is held', async () => {
    await settle({ commentPolicy: 'none-held', bannedWords: 'đánh bạc\ncá độ' })
    const heldBecause = async (change: object) => {
      const { id } = (await comment({ ...change })).body.data
      return (await cms.strapi.db.query(COMMENT).findOne({ where: { documentId: id } })).heldBecause
    }
    expect(await heldBecause({ body: 'Mời CÁ ĐỘ' })).toBe('banned-words')
    expect(await heldBecause({ website: 'http://spam.example' })).toBe('honeypot')
    expect(await heldBecause({ body: 'http://a.example http://b.example' })).toBe('too-many-links')
    const inHaste = { body: 'Gửi ngay khi vừa mở biểu mẫu', challenge: await solvedChallenge(cms, 1) }
    expect(await heldBecause(inHaste)).toBe('too-fast')
  })
})

describe('a proof of work', () => {
  const proofOf = (sent: string) => JSON.parse(Buffer.from(sent, 'base64').toString())

  it('is asked of the portal, together with the consent a form must carry', async () => {
    await settle({ consentVersion: '2026-11' })
    const answer = await cms.get('/api/readers/challenge')
    expect(answer.body).toMatchObject({
      data: { signature: expect.any(String) },
      meta: { consentVersion: '2026-11' },
    })
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('is refused when it is over, made up, or of another portal', async () => {
    const twoHours = 2 * 60 * 60
    const { challenge, solution } = proofOf(await solvedChallenge(cms))
    const longer = { ...challenge, parameters: { ...challenge.parameters, expiresAt: 4_000_000_000 } }
    const foreign = { ...challenge, signature: 'a'.repeat(challenge.signature.length) }
    const sent = [
      await solvedChallenge(cms, twoHours + 1),
      packed({ challenge: longer, solution }),
      packed({ challenge: foreign, solution }),
      packed({ challenge, solution: { ...solution, counter: solution.counter + 1 } }),
    ]
    for (const challenge of sent) expect((await comment({ challenge })).status).toBe(400)
  })

  it('counts once, whoever sends it', async () => {
    const challenge = await solvedChallenge(cms)
    const both = await Promise.all([comment({ challenge }), comment({ challenge, body: 'Một ý kiến khác.' })])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
    expect(await count()).toBe(1)
  })

  it('is not spent by a form that was refused', async () => {
    const challenge = await solvedChallenge(cms)
    expect((await comment({ challenge, body: '...' })).status).toBe(400)
    expect((await comment({ challenge })).status).toBe(201)
  })
})

describe('a form sent again', () => {
  it('50 times at once with one key makes one comment by one reader', async () => {
    const sent = await form()
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => cms.post('/api/comments', sent).set('Idempotency-Key', key)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ body }) => body.data.id)).size).toBe(1)
    expect(new Set(answers.map(readerCookieOf)).size).toBe(1)
    expect(await count()).toBe(1)
    const other = await cms.post('/api/comments', { ...sent, body: 'Khác' }).set('Idempotency-Key', key)
    expect(other.status).toBe(422)
  }, 60_000)

  it('later, with a new proof, gives the first answer', async () => {
    const sent = await form()
    const key = randomUUID()
    const send = (body: object) => cms.post('/api/comments', body).set('Idempotency-Key', key)
    const first = await send(sent)
    const second = await send({ ...sent, challenge: await solvedChallenge(cms) })
    expect(second.body).toEqual(first.body)
  })

  it('by somebody who lost the first answer and speaks under another cookie by now, gives that answer', async () => {
    const sent = await form()
    const key = randomUUID()
    const first = await cms.post('/api/comments', sent).set('Idempotency-Key', key)
    const cookie = readerCookieOf(await comment({ body: 'Một ý kiến khác' }))
    const again = (body: object) =>
      cms.post('/api/comments', body).set('Idempotency-Key', key).set('Cookie', cookie)
    expect((await again(sent)).body.data.id).toBe(first.body.data.id)
    const other = await again({ ...sent, body: 'Khác' })
    expect([other.status, other.text.includes(first.body.data.id)]).toEqual([422, false])
    expect(await count()).toBe(2)
  })

  it('needs a key', async () => {
    expect((await cms.post('/api/comments', await form())).status).toBe(400)
  })
})
