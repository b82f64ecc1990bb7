import { expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const ARTICLE = 'api::articles.article'
const DOCUMENT = 'api::documents.official-document'
const EVENT = 'api::events.event'

const data = async (path: string) => (await cms.get(`/api${path}`).expect(200)).body.data

it('a portal without entries has an empty archive', async () => {
  expect(await data('/site/years')).toEqual([])
  await cms.get('/api/site/years/2023').expect(404)
})

it('a reader sees which years hold something, and how much in the language read', async () => {
  const id = await cms.publish(ARTICLE, { title: 'Bài', slug: 'bai', postedAt: '2015-11-12T14:56:00Z' })
  await cms.republish(
    { uid: ARTICLE, documentId: id },
    { title: 'Article', slug: 'article', postedAt: '2015-11-12T14:56:00Z' },
    'en',
  )
  await cms.publish(ARTICLE, { title: 'Riêng', slug: 'rieng', postedAt: '2013-05-01T00:00:00Z' })
  await cms.publish(DOCUMENT, { abstract: 'Văn bản', slug: 'van-ban', postedAt: '2015-01-01T00:00:00Z' })
  const days = { startsAt: '2023-12-31T16:00:00Z', endsAt: '2024-01-02T00:00:00Z' }
  await cms.publish(EVENT, { name: 'Chợ', slug: 'cho', ...days })
  expect(await data('/site/years')).toEqual([
    { year: 2023, articleCount: 0, documentCount: 0, eventCount: 1 },
    { year: 2015, articleCount: 1, documentCount: 1, eventCount: 0 },
    { year: 2013, articleCount: 1, documentCount: 0, eventCount: 0 },
  ])
  expect((await data('/site/years?locale=en')).map(Object.values)).toEqual([
    [2023, 0, 0, 0],
    [2015, 1, 1, 0],
    [2013, 0, 0, 0],
  ])
})

it('a year brings articles, documents and fairs together, latest first and page by page', async () => {
  await cms.publish(ARTICLE, { title: 'Bài', slug: 'bai', postedAt: '2015-03-01T00:00:00Z' })
  const number = '3116/QĐ-BCT'
  const posted = { abstract: 'Công nhận', number, slug: '3116', postedAt: '2015-02-01T00:00:00Z' }
  await cms.publish(DOCUMENT, posted)
  // Still the old year in London, the new one in Viet Nam.
  const days = { startsAt: '2014-12-31T18:00:00Z', endsAt: '2015-01-02T00:00:00Z' }
  await cms.publish(EVENT, { name: 'Chợ', slug: 'cho', ...days })
  await cms.publish(ARTICLE, { title: 'Năm trước', slug: 'truoc', postedAt: '2014-12-31T16:00:00Z' })
  await cms.draft(ARTICLE, { title: 'Nháp', slug: 'nhap', postedAt: '2015-04-01T00:00:00Z' })
  const { body, headers } = await cms.get('/api/site/years/2015?pageSize=2')
  expect(body.data).toMatchObject([
    { subject: { kind: 'article' }, slug: 'bai', title: 'Bài', number: null, at: '2015-03-01T00:00:00.000Z' },
    { subject: { kind: 'document' }, slug: '3116', title: 'Công nhận', number },
  ])
  expect(body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 })
  expect(headers['cache-tag']).toBe('list:articles list:documents list:events')
  expect(await data('/site/years/2015?pageSize=2&page=2')).toMatchObject([{ slug: 'cho' }])
})

it('a year that is only told of in the other language is an empty one, any other is not found', async () => {
  await cms.publish(ARTICLE, { title: 'Bài', slug: 'bai', postedAt: '2015-03-01T00:00:00Z' })
  expect(await data('/site/years/2015?locale=en')).toEqual([])
  for (const year of ['2014', '0', 'abc', '20155']) await cms.get(`/api/site/years/${year}`).expect(404)
})
