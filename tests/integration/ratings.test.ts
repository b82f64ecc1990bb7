import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { from, readerCookieOf } from '../support/readers'

const cms = useCms()
const SUBJECT_TYPE = 'api::articles.article'

let path: string
let subjectId: string

async function publishArticle(more: Record<string, unknown> = {}): Promise<string> {
  return cms.publish(SUBJECT_TYPE, {
    title: 'Khai mạc phiên chợ',
    slug: `khai-mac-${Math.random().toString(36).slice(2)}`,
    postedAt: '2026-11-01T01:00:00Z',
    ...more,
  })
}

const vote = (stars: unknown, cookie = '') => cms.put(path, { stars }).set('Cookie', cookie)

beforeEach(async () => {
  subjectId = await publishArticle()
  path = `/api/ratings/article/${subjectId}`
})

describe('stars', () => {
  it('are nothing before anybody has voted, and reading sets no cookie', async () => {
    const answer = await cms.get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.body).toEqual({
      data: {
        subject: { kind: 'article', id: subjectId },
        sum: 0,
        count: 0,
        average: null,
        spread: [0, 0, 0, 0, 0],
        own: null,
        isOpen: true,
      },
      meta: {},
    })
  })

  it('are counted with the first vote, which gives the reader a cookie scripts cannot read', async () => {
    const answer = await vote(4)
    expect(answer.body.meta.outcome).toBe('added')
    expect(answer.body.data).toMatchObject({ sum: 4, count: 1, average: 4, spread: [0, 0, 0, 1, 0], own: 4 })
    expect(String(answer.headers['set-cookie'])).toMatch(/^reader=.*httponly/i)
    const read = await cms.get(path).set('Cookie', readerCookieOf(answer))
    expect(read.body.data.own).toBe(4)
  })

  it('can be changed: a second try is told so and counts once', async () => {
    const cookie = readerCookieOf(await vote(4))
    const second = await vote(2, cookie)
    expect(second.body.meta).toMatchObject({ outcome: 'changed' })
    expect(second.body.meta.message).toContain('Bạn đã đánh giá bài viết này rồi')
    expect(second.body.data).toMatchObject({ sum: 2, count: 1, spread: [0, 1, 0, 0, 0], own: 2 })
    expect((await vote(2, cookie)).body.meta.outcome).toBe('unchanged')
  })

  it('can be taken back', async () => {
    const cookie = readerCookieOf(await vote(5))
    const answer = await cms.delete(path).set('Cookie', cookie)
    expect(answer.body.data).toMatchObject({ sum: 0, count: 0, average: null, own: null })
  })

  it.each([0, 6, 2.5, '5', null])('%s is not a number of stars', async (stars) => {
    const answer = await vote(stars)
    expect(answer.status).toBe(400)
    expect(answer.body.error.details.parameter).toBe('stars')
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('of a draft or of nothing do not exist', async () => {
    const draft = await cms.draft(SUBJECT_TYPE, {
      title: 'Nháp',
      slug: 'nhap',
      postedAt: '2026-11-01T01:00:00Z',
    })
    expect((await cms.put(`/api/ratings/article/${draft}`, { stars: 5 })).status).toBe(404)
    expect((await cms.get(`/api/ratings/article/${draft}`)).status).toBe(404)
    expect((await cms.put('/api/ratings/article/nothing', { stars: 5 })).status).toBe(404)
  })

  it('are refused where the editors switched them off, in the language of the reader', async () => {
    path = `/api/ratings/article/${await publishArticle({ allowsRating: false })}`
    expect((await cms.get(path)).body.data.isOpen).toBe(false)
    const answer = await cms.put(`${path}?locale=en`, { stars: 5 })
    expect([answer.status, answer.body.error.message]).toEqual([403, 'Ratings are switched off here.'])
  })

  it('survive the article being published again', async () => {
    await vote(4)
    await cms.republish({ uid: SUBJECT_TYPE, documentId: subjectId }, { title: 'Khai mạc phiên chợ (sửa)' })
    expect((await cms.get(path)).body.data).toMatchObject({ sum: 4, count: 1 })
  })
})

describe('the plain form of a page without scripts', () => {
  const send = (form: string) => cms.post(path).type('form').send(form)

  it('votes and leads back to the page', async () => {
    const answer = await send('stars=5&back=%2Fbai-viet%2Fkhai-mac')
    expect([answer.status, answer.headers.location]).toEqual([303, '/bai-viet/khai-mac#rating'])
    expect((await cms.get(path)).body.data).toMatchObject({ sum: 5, count: 1 })
  })

  it('says on the page it leads back to which stars were given, where that page asks for it', async () => {
    const answer = await send('stars=4&back=%2Fbai-viet%2Fkhai-mac%3Fdanh-gia%3D')
    expect(answer.headers.location).toBe('/bai-viet/khai-mac?danh-gia=4#rating')
  })

  it('takes the stars back and says so', async () => {
    const cookie = readerCookieOf(await send('stars=4&back=%2F'))
    const answer = await send('stars=4&takeBack=1&back=%2Fbai-viet%3Fdanh-gia%3D').set('Cookie', cookie)
    expect([answer.status, answer.headers.location]).toEqual([303, '/bai-viet?danh-gia=0#rating'])
    expect((await cms.get(path)).body.data).toMatchObject({ sum: 0, count: 0 })
  })

  it('leads nobody out of the portal', async () => {
    const answer = await send('stars=5&back=https%3A%2F%2Fevil.example')
    expect(answer.headers.location).toBe('/#rating')
  })

  it('votes for nobody from a page of another origin', async () => {
    const answer = await send('stars=1&back=%2F').set('Origin', 'https://evil.example')
    expect(answer.status).toBe(403)
    expect((await cms.get(path)).body.data.count).toBe(0)
  })
})

describe('many votes at once', () => {
  it('1,000 votes by 100 readers make 100 rows and exact sums', async () => {
    const readers = await Promise.all(
      Array.from({ length: 100 }, async (_, reader) => {
        const address = `198.51.100.${reader}`
        return { address, cookie: readerCookieOf(await from(address, vote(1))) }
      }),
    )
    const votes = readers.flatMap(({ address, cookie }, reader) =>
      Array.from({ length: 9 }, (_, turn) => from(address, vote(((reader + turn) % 5) + 1, cookie))),
    )
    const answers = await Promise.all(votes)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const rows: { stars: number }[] = await cms.strapi.db.query('api::ratings.rating').findMany()
    const { data } = (await cms.get(path)).body
    const spread = [1, 2, 3, 4, 5].map((stars) => rows.filter((row) => row.stars === stars).length)
    expect(rows).toHaveLength(100)
    expect(data).toMatchObject({ count: 100, sum: rows.reduce((sum, { stars }) => sum + stars, 0), spread })
  }, 60_000)

  it('100 first votes at once on one subject are all counted', async () => {
    const votes = Array.from({ length: 100 }, (_, reader) => from(`203.0.113.${reader}`, vote(5)))
    await Promise.all(votes)
    expect((await cms.get(path)).body.data).toMatchObject({ sum: 500, count: 100 })
  }, 60_000)
})
