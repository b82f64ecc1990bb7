import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../../support/cms'
import { useCountedArticle } from '../../support/counted-article'

const cms = useCms()
const { article, publishArticle, hit, statistics } = useCountedArticle(cms)

const DAY = 86_400_000
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

describe('visits by period', () => {
  beforeEach(async () => {
    const days = [
      { day: '2025-12-31', readerCount: 5, botCount: 2 },
      { day: '2026-01-01', readerCount: 7, botCount: 0 },
    ]
    for (const data of days) await cms.strapi.db.query('api::statistics.visit-day').create({ data })
  })

  it('are told for each period, empty ones too', async () => {
    const { body, headers } = await cms.get('/api/statistics/daily?from=2025-12-30&to=2026-01-02').expect(200)
    expect(body.data).toEqual([
      { period: '2025-12-30', readers: 0, bots: 0 },
      { period: '2025-12-31', readers: 5, bots: 2 },
      { period: '2026-01-01', readers: 7, bots: 0 },
      { period: '2026-01-02', readers: 0, bots: 0 },
    ])
    expect(Date.parse(headers['cache-until'] ?? '') - Date.now()).toBeLessThanOrEqual(60_000)
  })

  it('are added up by month and by year', async () => {
    const of = async (step: string) =>
      (await cms.get(`/api/statistics/daily?from=2025-12-01&to=2026-01-31&step=${step}`)).body.data
    expect(await of('month')).toEqual([
      { period: '2025-12', readers: 5, bots: 2 },
      { period: '2026-01', readers: 7, bots: 0 },
    ])
    expect((await of('year')).map(({ readers }: { readers: number }) => readers)).toEqual([5, 7])
  })

  it('are the last 30 days up to today where nobody says which', async () => {
    const { data } = (await cms.get('/api/statistics/daily')).body
    expect(data).toHaveLength(30)
    expect(data.at(-1).period).toBe(today())
  })

  it('open in a spreadsheet with their accents', async () => {
    const answer = await cms.get('/api/statistics/daily?from=2025-12-31&to=2026-01-01&format=csv').expect(200)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toContain('attachment')
    expect(answer.text.split('\r\n')).toEqual([
      '\uFEFFThời gian,Lượt truy cập của bạn đọc,Lượt truy cập của máy',
      '2025-12-31,5,2',
      '2026-01-01,7,0',
      '',
    ])
  })

  it.each(['from=2010-01-01&to=2026-01-01', 'from=2026-01-02&to=2026-01-01', 'from=hôm-qua', 'step=week'])(
    '%s is refused with the reason',
    async (query) => {
      const answer = await cms.get(`/api/statistics/daily?${encodeURI(query)}`)
      expect([answer.status, typeof answer.body.error?.details.parameter]).toEqual([400, 'string'])
    },
  )
})

describe('what is read most', () => {
  it('stands first, in the language asked for, and drafts do not stand there', async () => {
    const popular = await publishArticle('Được đọc nhiều')
    await hit(article())
    await hit(popular)
    await hit(popular)
    const { data } = (await cms.get('/api/statistics/most?by=views').expect(200)).body
    expect(data).toMatchObject([
      { subject: popular, title: 'Được đọc nhiều', count: 2 },
      { subject: article(), count: 1 },
    ])
    await cms.strapi.documents('api::articles.article').unpublish({ documentId: popular.id })
    expect((await cms.get('/api/statistics/most?by=views')).body.data).toHaveLength(1)
    expect((await cms.get('/api/statistics/most?by=views&locale=en')).body.data).toEqual([])
  })

  it('can be asked of some days only, without start values', async () => {
    await statistics().importStartValues(cms.strapi, {
      counts: [{ subject: article(), views: 100, downloads: 0 }],
      visits: null,
    })
    await hit(article())
    const of = async (more: string) => (await cms.get(`/api/statistics/most?by=views${more}`)).body.data
    expect(await of('')).toMatchObject([{ count: 101 }])
    expect(await of(`&from=${today()}`)).toMatchObject([{ count: 1 }])
    const yesterday = new Date(Date.parse(today()) - DAY).toISOString().slice(0, 10)
    expect(await of(`&to=${yesterday}`)).toEqual([])
  })
})
