import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const ARTICLE = 'api::articles.article'
const CATEGORY = 'api::articles.category'
const cms = useCms()

const day = (number: number) => new Date(Date.UTC(2023, 0, number)).toISOString()
const slugsOf = (data: { slug: string }[]) => data.map(({ slug }) => slug)

let news: string
beforeEach(async () => {
  news = await cms.draft(CATEGORY, {
    name: 'Tin khuyến công',
    nameEn: 'Promotion news',
    slug: 'tin-khuyen-cong',
  })
})

const publishArticle = (slug: string, more: Record<string, unknown> = {}, locale?: string) =>
  cms.publish(ARTICLE, { title: `Bài ${slug}`, slug, category: news, postedAt: day(1), ...more }, locale)

describe('GET /api/articles', () => {
  it('shows readers what is published, newest first, and no draft', async () => {
    await publishArticle('cu', { postedAt: day(1) })
    await publishArticle('moi', { postedAt: day(2) })
    await cms.draft(ARTICLE, { title: 'Nháp', slug: 'nhap', postedAt: day(3) })
    const { body } = await cms.get('/api/articles').expect(200)
    expect(slugsOf(body.data)).toEqual(['moi', 'cu'])
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 2 })
  })

  it('parts a long list into pages without losing or repeating an article', async () => {
    for (const slug of ['a', 'b', 'c', 'd', 'e']) await publishArticle(slug)
    const pages = await Promise.all([1, 2, 3].map((page) => cms.get(`/api/articles?pageSize=2&page=${page}`)))
    const slugs = pages.flatMap(({ body }) => slugsOf(body.data))
    expect(slugs).toHaveLength(5)
    expect([...slugs].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('a category lists the articles of its sub-categories too', async () => {
    const below = await cms.draft(CATEGORY, { name: 'Phiên chợ', slug: 'phien-cho', parent: news })
    await publishArticle('o-tren')
    await publishArticle('o-duoi', { category: below })
    const whole = await cms.get('/api/articles?category=tin-khuyen-cong')
    expect(slugsOf(whole.body.data).sort()).toEqual(['o-duoi', 'o-tren'])
    const part = await cms.get('/api/articles?category=phien-cho')
    expect(slugsOf(part.body.data)).toEqual(['o-duoi'])
  })

  it('a tag and the featured mark narrow the list', async () => {
    const tag = await cms.draft('api::articles.tag', { name: 'Điều', slug: 'dieu' })
    await publishArticle('co-the', { tags: [tag] })
    await publishArticle('noi-bat', { isFeatured: true })
    expect(slugsOf((await cms.get('/api/articles?tag=dieu')).body.data)).toEqual(['co-the'])
    expect(slugsOf((await cms.get('/api/articles?featured=true')).body.data)).toEqual(['noi-bat'])
  })

  it('each language has its own list, with names in that language', async () => {
    const id = await publishArticle('tin')
    await cms.republish(
      { uid: ARTICLE, documentId: id },
      { title: 'News', slug: 'news', category: news, postedAt: day(1) },
      'en',
    )
    await publishArticle('chi-tieng-viet')
    const { body } = await cms.get('/api/articles?locale=en')
    expect(slugsOf(body.data)).toEqual(['news'])
    expect(body.data[0].category.name).toBe('Promotion news')
  })

  it.each([
    ['status=draft', 'status'],
    ['populate=*', 'populate'],
    ['filters[slug][$eq]=nhap', 'filters'],
    ['pageSize=1000', 'pageSize'],
    ['pageSize=0', 'pageSize'],
    ['page=abc', 'page'],
    ['page=999999999', 'page'],
    ['page[]=1', 'page'],
    ['category=khong-co', 'category'],
    ['tag=khong-co', 'tag'],
    ['featured=yes', 'featured'],
    ['locale=fr', 'locale'],
  ])('refuses ?%s and names the parameter', async (query, parameter) => {
    const { body } = await cms.get(`/api/articles?${query}`).expect(400)
    expect(body).toMatchObject({
      data: null,
      error: { status: 400, name: 'ValidationError', details: { parameter } },
    })
    expect(body.error.message).toContain(`"${parameter}"`)
  })

  it('speaks the language of the reader when it refuses', async () => {
    const { body } = await cms.get('/api/articles?locale=en&page=abc')
    expect(body.error.message).toBe('Parameter "page" is not valid: it must be a positive whole number.')
  })
})

describe('GET /api/articles/:slug', () => {
  it('shows an article with its neighbours of the category, nearest first', async () => {
    for (const number of [1, 2, 3, 4, 5]) await publishArticle(`bai-${number}`, { postedAt: day(number) })
    await publishArticle('noi-khac', { postedAt: day(3), category: null })
    const { body } = await cms.get('/api/articles/bai-3').expect(200)
    expect(slugsOf(body.data.newer)).toEqual(['bai-4', 'bai-5'])
    expect(slugsOf(body.data.older)).toEqual(['bai-2', 'bai-1'])
  })

  it('tells where the article is in the other language', async () => {
    const id = await publishArticle('tin')
    await cms.republish(
      { uid: ARTICLE, documentId: id },
      { title: 'News', slug: 'news', postedAt: day(1) },
      'en',
    )
    expect((await cms.get('/api/articles/tin')).body.data.translations).toEqual({ vi: 'tin', en: 'news' })
  })

  it('a draft is found by no address, not even beside a published article', async () => {
    const id = await publishArticle('tin')
    await cms.save({ uid: ARTICLE, documentId: id }, { title: 'Chưa duyệt', slug: 'chua-duyet' })
    await cms.draft(ARTICLE, { title: 'Nháp', slug: 'nhap', category: news, postedAt: day(1) })
    await cms.get('/api/articles/nhap').expect(404)
    await cms.get('/api/articles/chua-duyet').expect(404)
    await cms.get('/api/articles/nhap?status=draft').expect(400)
    const { body } = await cms.get('/api/articles/tin').expect(200)
    expect(JSON.stringify(body)).not.toMatch(/Chưa duyệt|Nháp/)
  })

  it('an address an article once had leads on to the present one', async () => {
    const id = await publishArticle('ten-cu')
    await cms.republish({ uid: ARTICLE, documentId: id }, { slug: 'ten-moi' })
    const { headers } = await cms.get('/api/articles/ten-cu').expect(301)
    expect(headers.location).toBe('/api/articles/ten-moi')
    await cms.republish({ uid: ARTICLE, documentId: id }, { slug: 'ten-cu' })
    await cms.get('/api/articles/ten-cu').expect(200)
    expect((await cms.get('/api/articles/ten-moi')).headers.location).toBe('/api/articles/ten-cu')
  })

  it('an address that another article took belongs to it', async () => {
    const id = await publishArticle('chung')
    await cms.republish({ uid: ARTICLE, documentId: id }, { slug: 'rieng' })
    await publishArticle('chung', { title: 'Bài khác' })
    expect((await cms.get('/api/articles/chung').expect(200)).body.data.title).toBe('Bài khác')
  })

  it('answers 404 in the language of the reader', async () => {
    const { body } = await cms.get('/api/articles/khong-co?locale=en').expect(404)
    expect(body.error).toMatchObject({ name: 'NotFoundError', message: 'There is no such entry.' })
  })
})

describe('saving outside the admin', () => {
  it('an entry without a slug gets one from its title, and no two the same', async () => {
    await cms.publish(ARTICLE, { title: 'Đề án điểm', postedAt: day(1) })
    await cms.publish(ARTICLE, { title: 'Đề án điểm', postedAt: day(2) })
    const { body } = await cms.get('/api/articles')
    expect(slugsOf(body.data)).toEqual(['de-an-diem-2', 'de-an-diem'])
  })

  it('letters typed in another spelling are stored as everybody writes them', async () => {
    await publishArticle('dieu', { title: 'Ðiều'.normalize('NFD') })
    expect((await cms.get('/api/articles/dieu')).body.data.title).toBe('Điều')
  })

  it('two published articles cannot share an address', async () => {
    await publishArticle('mot')
    await expect(publishArticle('mot', { title: 'Khác' })).rejects.toThrow()
  })
})

describe('GET /api/categories and /api/tags/:slug', () => {
  it('counts what a reader finds in each category', async () => {
    const below = await cms.draft(CATEGORY, { name: 'Phiên chợ', slug: 'phien-cho', parent: news, order: 5 })
    await publishArticle('mot')
    await publishArticle('hai', { category: below })
    await cms.draft(ARTICLE, { title: 'Nháp', slug: 'nhap', category: below, postedAt: day(1) })
    const { body } = await cms.get('/api/categories')
    expect(body.data).toMatchObject([
      { slug: 'tin-khuyen-cong', parentId: null, articleCount: 2 },
      { slug: 'phien-cho', parentId: news, articleCount: 1 },
    ])
  })

  it('a tag is found by its slug', async () => {
    const id = await cms.draft('api::articles.tag', { name: 'Điều', nameEn: 'Cashew', slug: 'dieu' })
    expect((await cms.get('/api/tags/dieu?locale=en')).body.data).toEqual({
      id,
      slug: 'dieu',
      name: 'Cashew',
    })
    await cms.get('/api/tags/khong-co').expect(404)
  })

  it('addresses that a renamed tag and a renamed category once had lead on to them', async () => {
    const tag = await cms.draft('api::articles.tag', { name: 'Điều', slug: 'dieu' })
    await cms.save({ uid: 'api::articles.tag', documentId: tag }, { slug: 'hat-dieu' })
    const { headers } = await cms.get('/api/tags/dieu?locale=en').expect(301)
    expect(headers.location).toBe('/api/tags/hat-dieu?locale=en')

    await cms.save({ uid: CATEGORY, documentId: news }, { slug: 'tin-moi' })
    const { body } = await cms.get('/api/categories')
    expect(body.data).toMatchObject([{ slug: 'tin-moi', formerSlugs: ['tin-khuyen-cong'] }])
  })
})

it('readers find the tags of published articles by name, in their language', async () => {
  const tag = (name: string, slug: string, nameEn?: string) =>
    cms.draft('api::articles.tag', { name, slug, nameEn })
  const tags = [await tag('Đào tạo', 'dao-tao', 'Training'), await tag('Bù Đăng', 'bu-dang')]
  const unused = await tag('Chưa dùng', 'chua-dung')
  const article = { title: 'Bài có thẻ', slug: 'bai-co-the', postedAt: new Date().toISOString() }
  await cms.publish('api::articles.article', { ...article, tags })
  await cms.draft('api::articles.article', { ...article, title: 'Nháp', slug: 'nhap', tags: [unused] })
  const { body } = await cms.get('/api/tags').expect(200)
  expect(body.data.map(({ name }: { name: string }) => name)).toEqual(['Bù Đăng', 'Đào tạo'])
  const english = (await cms.get('/api/tags?locale=en')).body.data
  expect(english.map(({ name }: { name: string }) => name)).toEqual(['Bù Đăng', 'Training'])
})
