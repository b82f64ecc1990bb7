import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const ARTICLE = 'api::articles.article'
const postedAt = '2023-01-05T00:00:00.000Z'

let cursor: string
const ask = async (after?: string) =>
  (await cms.get(`/api/site/changes${after ? `?after=${after}` : ''}`).expect(200)).body
/** Tags written since the last call. */
const changed = async (): Promise<string[]> => {
  const { data, meta } = await ask(cursor)
  expect(data.all).toBe(false)
  cursor = meta.next
  return data.tags
}

beforeEach(async () => {
  cursor = (await ask()).meta.next
})

describe('GET /api/site/changes', () => {
  it('a web server that has just started is told that anything may have changed', async () => {
    expect((await ask()).data).toEqual({ tags: [], all: true })
  })

  it('a web server that slept for two days is told the same', async () => {
    const old = cursor.replace(/\d+$/, String(Date.now() - 48 * 3_600_000))
    expect((await ask(old)).data.all).toBe(true)
  })

  it('a cursor from a database that was ahead of this one starts afresh', async () => {
    expect((await ask(cursor.replace(/^\d+/, '999999999999'))).data.all).toBe(true)
  })

  it('refuses a cursor nobody handed out', async () => {
    const { body } = await cms.get('/api/site/changes?after=1').expect(400)
    expect(body.error.details.parameter).toBe('after')
  })

  it('each change is told once', async () => {
    await cms.publish('api::site.page', { title: 'Trang' })
    expect(await changed()).toContain('list:pages')
    expect(await changed()).toEqual([])
  })

  it('a write that fails changes nothing', async () => {
    const attempt = cms.strapi.db.transaction(async () => {
      await cms.publish('api::site.page', { title: 'Trang' })
      throw new Error('no')
    })
    await expect(attempt).rejects.toThrow('no')
    expect(await changed()).toEqual([])
  })

  it('what every web server has long read is forgotten, and no more', async () => {
    const { pruneChanges, writeChanges } = cms.load<
      typeof import('../../cms/src/kernel/change-log/write-changes')
    >('src/kernel/change-log/write-changes')
    const now = new Date()
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
    await cms.strapi.db.connection.transaction(async (trx) => {
      await writeChanges(trx, ['old'], daysAgo(3))
      await writeChanges(trx, ['young'], daysAgo(1))
    })
    expect(await pruneChanges(cms.strapi.db.connection, now)).toBe(1)
    expect(await changed()).toEqual(['young'])
  })

  it('a write that commits late is told all the same', async () => {
    const { writeChanges } = cms.load<typeof import('../../cms/src/kernel/change-log/write-changes')>(
      'src/kernel/change-log/write-changes',
    )
    const late = await cms.strapi.db.connection.transaction()
    await writeChanges(late, ['late'])
    // SQLite lets one writer in at a time: there the second has to wait for the first.
    if (cms.database === 'sqlite') await late.commit()
    await cms.publish('api::site.page', { title: 'Trang' })
    const first = await changed()
    if (cms.database === 'postgres') await late.commit()
    expect([...first, ...(await changed())]).toEqual(expect.arrayContaining(['late', 'list:pages']))
  })
})

describe('what a write changes', () => {
  it('saving a draft changes nothing readers see', async () => {
    const id = await cms.draft(ARTICLE, { title: 'Nháp', postedAt })
    await cms.save({ uid: ARTICLE, documentId: id }, { title: 'Khác' })
    expect(await changed()).toEqual([])
  })

  it('an article changes its page, its lists, and its neighbours when its card changed', async () => {
    const category = await cms.draft('api::articles.category', { name: 'Tin' })
    const near = await cms.publish(ARTICLE, { title: 'Bên cạnh', category, postedAt })
    const id = await cms.publish(ARTICLE, { title: 'Bài', category, postedAt })
    await changed()
    const change = (data: object) => cms.republish({ uid: ARTICLE, documentId: id }, { ...data })
    await change({ byline: 'Người viết' })
    expect((await changed()).sort()).toEqual([
      `article:${id}`,
      'list:articles',
      `list:articles:category:${category}`,
    ])
    await change({ title: 'Tên mới' })
    expect(await changed()).toContain(`article:${near}`)
  })

  it('an article that moves changes the lists of the old and the new category', async () => {
    const [from, to] = [
      await cms.draft('api::articles.category', { name: 'Từ' }),
      await cms.draft('api::articles.category', { name: 'Đến' }),
    ]
    const id = await cms.publish(ARTICLE, { title: 'Bài', category: from, postedAt })
    await changed()
    await cms.republish({ uid: ARTICLE, documentId: id }, { category: to })
    expect(await changed()).toEqual(
      expect.arrayContaining([`list:articles:category:${from}`, `list:articles:category:${to}`]),
    )
  })

  it('taking an article offline and deleting it change its page and lists', async () => {
    const id = await cms.publish(ARTICLE, { title: 'Bài', postedAt })
    await changed()
    await cms.strapi.documents(ARTICLE).unpublish({ documentId: id, locale: 'vi' })
    expect(await changed()).toEqual(expect.arrayContaining([`article:${id}`, 'list:articles']))
    await cms.strapi.documents(ARTICLE).publish({ documentId: id, locale: 'vi' })
    await changed()
    await cms.strapi.documents(ARTICLE).delete({ documentId: id, locale: '*' })
    expect(await changed()).toEqual(expect.arrayContaining([`article:${id}`, 'list:articles']))
  })

  it('a link changes the pages of both ends, and so does a new title of one end', async () => {
    const article = await cms.publish(ARTICLE, { title: 'Bài', postedAt })
    const document = await cms.publish('api::documents.official-document', { abstract: 'Văn bản', postedAt })
    await changed()
    const ends = { sourceKind: 'article', sourceId: article, targetKind: 'document', targetId: document }
    const link = await cms.draft('api::links.link', { kind: 'related', ...ends })
    const both = [`article:${article}`, `document:${document}`]
    expect(await changed()).toEqual(expect.arrayContaining(both))
    await cms.republish({ uid: ARTICLE, documentId: article }, { title: 'Tên mới' })
    expect(await changed()).toContain(`document:${document}`)
    await cms.strapi.documents('api::links.link').delete({ documentId: link })
    expect(await changed()).toEqual(expect.arrayContaining(both))
  })

  it('small lists and the frame of every page have tags of their own', async () => {
    const category = await cms.draft('api::articles.category', { name: 'Tin' })
    const issuer = await cms.draft('api::documents.issuer', { name: 'Bộ' })
    await cms.draft('api::site.banner', { title: 'Gửi bài', href: '/gui-bai' })
    expect(await changed()).toEqual(
      expect.arrayContaining([`category:${category}`, 'list:categories', `term:${issuer}`, 'site']),
    )
  })

  it('a picture described anew may stand on any page', async () => {
    const file = await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'a.jpg',
        hash: 'a',
        mime: 'image/jpeg',
        size: 1,
        url: '/uploads/a.jpg',
        provider: 'local',
        folderPath: '/',
      },
    })
    cursor = (await ask()).meta.next
    await cms.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: file.id }, data: { alternativeText: 'Hạt điều' } })
    expect((await ask(cursor)).data.all).toBe(true)
  })
})

describe('an answer and its tags', () => {
  it('carry what an article page was made from', async () => {
    const category = await cms.draft('api::articles.category', { name: 'Tin', slug: 'tin' })
    const near = await cms.publish(ARTICLE, { title: 'Bên cạnh', category, postedAt })
    const id = await cms.publish(ARTICLE, { title: 'Bài', slug: 'bai', category, postedAt })
    const { headers } = await cms.get('/api/articles/bai')
    expect((headers['cache-tag'] ?? '').split(' ').sort()).toEqual(
      [`article:${id}`, `article:${near}`, `category:${category}`].sort(),
    )
    const list = await cms.get('/api/articles?category=tin')
    expect((list.headers['cache-tag'] ?? '').split(' ')).toContain(`list:articles:category:${category}`)
  })
})
