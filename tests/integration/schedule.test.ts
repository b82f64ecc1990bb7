import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const ARTICLE = 'api::articles.article'
const postedAt = '2023-01-05T00:00:00.000Z'
const now = new Date('2024-06-01T08:00:00.000Z')
const before = '2024-06-01T07:59:00.000Z'
const after = '2024-06-01T08:01:00.000Z'

const runSchedule = (at = now) =>
  cms
    .load<typeof import('../../cms/src/kernel/schedule/publish-on-time')>(
      'src/kernel/schedule/publish-on-time',
    )
    .publishOnTime(cms.strapi, at)
const status = async (slug: string) => (await cms.get(`/api/articles/${slug}`)).status

describe('what editors set a time for', () => {
  it('is published when the time has come, and not before', async () => {
    await cms.draft(ARTICLE, { title: 'Đến giờ', slug: 'den-gio', publishAt: before, postedAt })
    await cms.draft(ARTICLE, { title: 'Chưa đến', slug: 'chua-den', publishAt: after, postedAt })
    await runSchedule()
    expect([await status('den-gio'), await status('chua-den')]).toEqual([200, 404])
  })

  it('is taken offline when the time has come', async () => {
    await cms.publish(ARTICLE, { title: 'Hết hạn', slug: 'het-han', unpublishAt: before, postedAt })
    await cms.publish(ARTICLE, { title: 'Còn', slug: 'con', unpublishAt: after, postedAt })
    await runSchedule()
    expect([await status('het-han'), await status('con')]).toEqual([404, 200])
  })

  it('happens once: an editor who takes the article offline again keeps it so', async () => {
    const id = await cms.draft(ARTICLE, { title: 'Một lần', slug: 'mot-lan', publishAt: before, postedAt })
    await runSchedule()
    await cms.strapi.documents(ARTICLE).unpublish({ documentId: id, locale: 'vi' })
    await runSchedule()
    expect(await status('mot-lan')).toBe(404)
  })

  it('does not put unfinished changes online after an editor published by hand', async () => {
    const id = await cms.publish(ARTICLE, { title: 'Bản duyệt', slug: 'tay', publishAt: before, postedAt })
    await cms.save({ uid: ARTICLE, documentId: id }, { title: 'Đang sửa dở' })
    await runSchedule()
    expect((await cms.get('/api/articles/tay')).body.data.title).toBe('Bản duyệt')
  })

  it('may be a change of what is published already', async () => {
    const id = await cms.publish(ARTICLE, { title: 'Cũ', slug: 'sua', postedAt })
    await cms.save({ uid: ARTICLE, documentId: id }, { title: 'Mới', publishAt: before })
    await runSchedule()
    expect((await cms.get('/api/articles/sua')).body.data.title).toBe('Mới')
  })

  it('one article that cannot be published does not hold up the next', async () => {
    const id = await cms.draft(ARTICLE, { title: 'Thiếu', slug: 'thieu', publishAt: before, postedAt })
    await cms.strapi.db.query(ARTICLE).updateMany({ where: { documentId: id }, data: { title: null } })
    await cms.draft(ARTICLE, { title: 'Đủ', slug: 'du', publishAt: before, postedAt })
    await runSchedule()
    expect([await status('thieu'), await status('du')]).toEqual([404, 200])
  })
})

describe('a lease', () => {
  it('one process of many does the job, and another one later', async () => {
    const { takeLease } =
      cms.load<typeof import('../../cms/src/kernel/schedule/lease')>('src/kernel/schedule/lease')
    const take = (at: Date) => takeLease(cms.strapi.db.connection, { name: 'job', now: at, ms: 50_000 })
    const taken = await Promise.all([take(now), take(now), take(now)])
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await take(new Date(now.getTime() + 49_000))).toBe(false)
    expect(await take(new Date(now.getTime() + 50_000))).toBe(true)
  })
})
