import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MOST_OF_LINE } from '../../../cms/src/api/statistics/visit-rules'
import { LIMITS } from '../../../cms/src/kernel/rate-limit/limits'
import rulesInEnglish from '../../../web/src/features/statistics/how-counted/en.json'
import rulesInVietnamese from '../../../web/src/features/statistics/how-counted/vi.json'
import { useCms } from '../../support/cms'
import { CRAWLER, PHONE, useCountedArticle } from '../../support/counted-article'
import { newAddress } from '../../support/readers'

const cms = useCms()
const { article, publishArticle, hit, countsOf } = useCountedArticle(cms)

describe('many at once', () => {
  // Else each request opens the server for itself and closes it after, in the face of those that still wait.
  beforeEach(
    () =>
      new Promise<void>(
        (resolve) => void cms.strapi.server.httpServer.listen({ port: 0, backlog: 2000 }, resolve),
      ),
  )
  afterEach(() => new Promise<unknown>((resolve) => void cms.strapi.server.httpServer.close(resolve)))

  it('2,000 hits on 50 subjects, 500 of them repeats and 200 of bots, are counted exactly', async () => {
    const subjects = [article()]
    while (subjects.length < 50) subjects.push(await publishArticle(`Bài ${subjects.length}`))
    const readers = Array.from({ length: 26 }, () => newAddress())
    const crawlers = Array.from({ length: 4 }, () => newAddress())
    const firsts = readers.flatMap((address) =>
      subjects.map((subject) => ({ subject, address, agent: PHONE })),
    )
    const hits = [
      ...firsts,
      ...firsts.slice(0, 500),
      ...crawlers.flatMap((address) => subjects.map((subject) => ({ subject, address, agent: CRAWLER }))),
    ]
    expect(hits).toHaveLength(2000)
    const answers = await Promise.all(hits.map(({ subject, ...by }) => hit(subject, by)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const counts: { viewCount: number }[] = await countsOf(...subjects)
    expect(counts.map(({ viewCount }) => viewCount)).toEqual(Array(50).fill(26))
    const rows = await cms.strapi.db.query('api::statistics.subject-count').findMany()
    expect(rows.map(({ botViewCount }) => botViewCount)).toEqual(Array(50).fill(4))
    expect((await cms.get('/api/statistics')).body.data).toEqual({
      online: 30,
      bots: 4,
      guests: 26,
      members: 0,
      today: 26,
      month: 26,
      total: 26,
    })
  }, 120_000)

  it('a line over its limit is answered, and not counted any more', async () => {
    const subjects = [article()]
    while (subjects.length < 13) subjects.push(await publishArticle(`Bài ${subjects.length}`))
    const hits = Array.from({ length: 260 }, (_, turn) =>
      hit(subjects[turn % 13], { address: '198.51.100.77', agent: `${PHONE} ${turn}` }),
    )
    const answers = await Promise.all(hits)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const counts: { viewCount: number }[] = await countsOf(...subjects)
    expect(counts.reduce((sum, { viewCount }) => sum + viewCount, 0)).toBe(200)
  }, 60_000)

  it('a line that names ever other agents reads an article thirty times, not more', async () => {
    const hits = Array.from({ length: 60 }, (_, turn) =>
      hit(article(), { address: '198.51.100.78', agent: `${PHONE} ${turn}` }),
    )
    await Promise.all(hits)
    await hit(article(), { address: '198.51.100.78', agent: `${PHONE} again` })
    expect(await countsOf(article())).toMatchObject([{ viewCount: 30 }])
  })

  it('1,000 forged addresses make no readers of one', async () => {
    const hits = Array.from({ length: 1000 }, (_, turn) =>
      cms
        .post('/api/hits', { subject: article() })
        .set('User-Agent', PHONE)
        .set('X-Forwarded-For', `203.0.113.${turn % 256}, 10.0.0.${turn % 200}`)
        .set('X-Client-Address', `198.51.100.${turn % 256}`),
    )
    await Promise.all(hits)
    expect(await countsOf(article())).toMatchObject([{ viewCount: 1 }])
  }, 60_000)
})

describe('what readers are told of one line', () => {
  it.each([
    ['Đường mạng dùng chung', rulesInVietnamese],
    ['A shared line', rulesInEnglish],
  ])('names the bounds that hold: %s', (name, rules) => {
    const told = rules.find(({ term }) => term === name)?.text ?? ''
    const bounds = LIMITS.hit.map(({ points }) => points)
    expect(new Set(told.match(/\d+/g)?.map(Number))).toEqual(new Set([MOST_OF_LINE, ...bounds]))
    expect(LIMITS.hit.map(({ seconds }) => seconds)).toEqual([60])
  })
})
