import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { fields } from './contract-fields'

const fieldsIn = (answer: object) => Object.keys(answer).sort()

const cms = useCms()
const at = '2023-01-05T00:00:00.000Z'
const data = async (path: string) => (await cms.get(`/api${path}`).expect(200)).body.data

const addFile = (name: string, more: object) =>
  cms.strapi.db.query('plugin::upload.file').create({
    data: {
      name,
      hash: name,
      size: 12.34,
      url: `/uploads/${name}`,
      provider: 'local',
      folderPath: '/',
      ...more,
    },
  })

beforeEach(async () => {
  const formats = {
    w480: { url: '/uploads/w480.jpg', width: 480 },
    w320: { url: '/uploads/w320.jpg', width: 320 },
  }
  const image = await addFile('anh.jpg', {
    mime: 'image/jpeg',
    ext: '.jpg',
    width: 1200,
    height: 800,
    formats,
  })
  const file = await addFile('van-ban.PDF', { mime: 'application/pdf', ext: '.PDF' })
  const category = await cms.draft('api::articles.category', { name: 'Tin' })
  const tag = await cms.draft('api::articles.tag', { name: 'Điều', slug: 'dieu' })
  const article = { title: 'Bài', slug: 'bai', category, tags: [tag], coverImage: image.id, postedAt: at }
  const source = await cms.publish('api::articles.article', article)
  const areas = [await cms.draft('api::documents.subject-area', { name: 'Khuyến công' })]
  const document = {
    abstract: 'Văn bản',
    slug: 'van-ban',
    attachments: [file.id],
    subjectAreas: areas,
    postedAt: at,
  }
  const target = await cms.publish('api::documents.official-document', document)
  const results = { visitCount: 1 }
  await cms.publish('api::events.event', {
    name: 'Chợ',
    slug: 'cho',
    startsAt: at,
    endsAt: at,
    results,
    gallery: [image.id],
  })
  await cms.publish('api::site.page', { title: 'Trang', slug: 'trang' })
  const ends = { sourceKind: 'article', sourceId: source, targetKind: 'document', targetId: target }
  await cms.draft('api::links.link', { kind: 'related', ...ends })
})

describe('readers get exactly the fields the contract promises', () => {
  it('of articles, categories and tags', async () => {
    const [summary] = await data('/articles')
    expect(fieldsIn(summary)).toEqual(fields.articleSummary)
    expect(fieldsIn(summary.category)).toEqual(fields.term)
    expect(fieldsIn(summary.coverImage)).toEqual(fields.image)
    const article = await data('/articles/bai')
    expect(fieldsIn(article)).toEqual(fields.article)
    expect(fieldsIn(article.tags[0])).toEqual(fields.term)
    expect(fieldsIn(article.links[0])).toEqual(fields.link)
    expect(fieldsIn((await data('/categories'))[0])).toEqual(fields.category)
    expect(fieldsIn((await data('/tags'))[0])).toEqual(fields.term)
    expect(fieldsIn(await data('/tags/dieu'))).toEqual(fields.term)
  })

  it('of documents', async () => {
    expect(fieldsIn((await data('/documents'))[0])).toEqual(fields.documentSummary)
    const document = await data('/documents/van-ban')
    expect(fieldsIn(document)).toEqual(fields.document)
    expect(fieldsIn(document.attachments[0])).toEqual(fields.file)
    expect(fieldsIn(await data('/documents/facets'))).toEqual(fields.facets)
  })

  it('of events', async () => {
    expect(fieldsIn((await data('/events'))[0])).toEqual(fields.eventSummary)
    const event = await data('/events/cho')
    expect(fieldsIn(event)).toEqual(fields.event)
    expect(fieldsIn(event.results)).toEqual(fields.results)
    expect(fieldsIn(event.gallery[0])).toEqual(fields.image)
  })

  it('of the frame, pages and search results', async () => {
    const site = await data('/site')
    expect(fieldsIn(site)).toEqual(fields.site)
    expect(fieldsIn(site.settings)).toEqual(fields.settings)
    expect(fieldsIn((await data('/pages'))[0])).toEqual(fields.pageSummary)
    expect(fieldsIn(await data('/pages/trang'))).toEqual(fields.page)
    expect(fieldsIn((await data('/site/years'))[0])).toEqual(fields.archiveYear)
    expect(fieldsIn((await data('/site/years/2023'))[0])).toEqual(fields.archivedEntry)
    expect(fieldsIn((await data('/search?q=trang'))[0])).toEqual(fields.found)
  })
})

describe('media', () => {
  it('a picture offers its smaller renderings, narrowest first', async () => {
    const { coverImage } = await data('/articles/bai')
    expect(coverImage).toMatchObject({ url: '/uploads/anh.jpg', width: 1200, height: 800, alt: '' })
    expect(coverImage.sources.map(({ width }: { width: number }) => width)).toEqual([320, 480])
  })

  it('a file tells its type and size', async () => {
    const { attachments, attachmentCount } = { ...(await data('/documents/van-ban')) }
    expect(attachmentCount).toBe(1)
    expect(attachments[0]).toMatchObject({ name: 'van-ban.PDF', extension: 'pdf', sizeBytes: 12340 })
  })
})
