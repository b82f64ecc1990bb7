import { describe, expect, it } from 'vitest'
import { useCms } from '../../support/cms'
import { CRAWLER, useCountedArticle } from '../../support/counted-article'
import { newAddress, signedInReader } from '../../support/readers'

const cms = useCms()
const { article, publishArticle, hit, countsOf, statistics } = useCountedArticle(cms)

describe('a view', () => {
  it('is counted when a reader opens an article, without a cookie', async () => {
    const answer = await hit(article()).expect(200)
    expect(answer.body.data).toEqual({
      subject: { subject: article(), viewCount: 1, downloadCount: 0, files: [], commentCount: 0 },
      site: { online: 1, bots: 0, guests: 1, members: 0, today: 1, month: 1, total: 1 },
    })
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.headers['cache-control']).toContain('no-store')
  })

  it('is counted once for a reader who comes again within 30 minutes', async () => {
    const address = newAddress()
    await hit(article(), { address })
    const again = await hit(article(), { address })
    expect(again.body.data.subject.viewCount).toBe(1)
    expect(again.body.data.site.today).toBe(1)
  })

  it('is counted again, as a new visit, for a reader who was away for 30 minutes', async () => {
    const address = newAddress()
    await hit(article(), { address })
    const before = Date.now() - 31 * 60_000
    await cms.strapi.db.connection('recent_visitors').update({ seen_at: before })
    await cms.strapi.db.connection('recent_hits').update({ counted_at: before })
    const { subject, site } = (await hit(article(), { address })).body.data
    expect([subject.viewCount, site.today]).toEqual([2, 2])
  })

  it('of a bot is no view and no visit, but the bot is here', async () => {
    const { subject, site } = (await hit(article(), { agent: CRAWLER })).body.data
    expect(subject.viewCount).toBe(0)
    expect(site).toMatchObject({ online: 1, bots: 1, guests: 0, today: 0 })
  })

  it('of a draft, of nothing, or of no subject is a visit only', async () => {
    const draft = await cms.draft('api::articles.article', { title: 'Nháp', slug: 'nhap' })
    for (const subject of [{ kind: 'article', id: draft }, { kind: 'event', id: 'nothing' }, null]) {
      expect((await hit(subject).expect(200)).body.data.subject).toBeNull()
    }
    expect((await cms.get('/api/statistics')).body.data.today).toBe(3)
    expect(await cms.strapi.db.query('api::statistics.subject-count').count()).toBe(0)
  })

  it('stays when the article is published again', async () => {
    await hit(article())
    await cms.republish({ uid: 'api::articles.article', documentId: article().id }, { title: 'Sửa' })
    expect(await countsOf(article())).toMatchObject([{ viewCount: 1 }])
  })

  it('of a signed-in reader makes a member of the visitors', async () => {
    const { token } = await signedInReader(cms, 'Nguyễn Thị Lan')
    const answer = await hit(article()).set('Authorization', `Bearer ${token}`)
    expect(answer.body.data.site).toMatchObject({ online: 1, guests: 0, members: 1 })
  })

  it('is not counted for a page of somebody else', async () => {
    await hit(article()).set('Origin', 'https://evil.example').expect(403)
    expect(await countsOf(article())).toMatchObject([{ viewCount: 0 }])
  })

  it('is refused where the request is none', async () => {
    for (const body of [
      {},
      { subject: { kind: 'user', id: '1' } },
      { subject: { kind: 'article', id: "'" } },
    ]) {
      await cms.post('/api/hits', body).expect(400)
    }
  })
})

describe('who was here', () => {
  it('leaves no address and no lasting trace in the tables', async () => {
    await hit(article(), { address: '203.0.113.77' })
    const db = cms.strapi.db.connection
    const stored = JSON.stringify([
      await db('recent_visitors'),
      await db('recent_hits'),
      await db('subject_counts'),
      await db('visit_days'),
    ])
    expect(stored).not.toContain('203.0.113.77')
    await db('recent_visitors').update({ seen_at: Date.now() - 31 * 60_000 })
    await db('recent_hits').update({ counted_at: Date.now() - 31 * 60_000 })
    const { forgetOldVisitors } = cms.load<typeof import('../../../cms/src/api/statistics/short-lived')>(
      'src/api/statistics/short-lived',
    )
    await forgetOldVisitors(db, new Date())
    expect(await db('recent_visitors')).toEqual([])
    expect(await db('recent_hits')).toEqual([])
  })

  it('leaves nothing in the tables of an earlier version', async () => {
    const db = cms.strapi.db.connection
    const { createShortLivedTables } = cms.load<typeof import('../../../cms/src/api/statistics/short-lived')>(
      'src/api/statistics/short-lived',
    )
    await db.schema.createTable('recent_lines', (table) => table.string('line_key'))
    await createShortLivedTables(db)
    expect(await db.schema.hasTable('recent_lines')).toBe(false)
  })

  it('is not online any more after five minutes, and still counted today', async () => {
    await hit(article())
    await cms.strapi.db.connection('recent_visitors').update({ seen_at: Date.now() - 301_000 })
    expect((await cms.get('/api/statistics')).body.data).toMatchObject({ online: 0, guests: 0, today: 1 })
  })
})

describe('counts', () => {
  it('come in the order asked, with start values and approved comments; what nobody can see is left out', async () => {
    const other = await publishArticle('Khác')
    await statistics().importStartValues(cms.strapi, {
      counts: [{ subject: article(), views: 4660, downloads: 3 }],
      visits: 6_070_817,
    })
    await hit(article())
    expect(await countsOf(other, { kind: 'event', id: 'nothing' }, article())).toEqual([
      { subject: other, viewCount: 0, downloadCount: 0, files: [], commentCount: 0 },
      { subject: article(), viewCount: 4661, downloadCount: 3, files: [], commentCount: 0 },
    ])
    expect((await cms.get('/api/statistics')).body.data).toMatchObject({
      today: 1,
      month: 1,
      total: 6_070_818,
    })
  })

  it('do not add up when start values are written twice', async () => {
    const values = { counts: [{ subject: article(), views: 10, downloads: 0 }], visits: null }
    await hit(article())
    await statistics().importStartValues(cms.strapi, values)
    await statistics().importStartValues(cms.strapi, values)
    expect(await countsOf(article())).toMatchObject([{ viewCount: 11 }])
  })

  it('of more than 50 subjects, or of none, are refused', async () => {
    const many = Array.from({ length: 51 }, (_, n) => `article:a${n}`).join(',')
    for (const subjects of [many, '', 'article', 'user:1']) {
      const answer = await cms.get(`/api/statistics/counts?subjects=${subjects}`)
      expect([answer.status, answer.body.error?.name]).toEqual([400, 'ValidationError'])
    }
  })
})
