import { describe, expect, it } from 'vitest'
import type { CommentDto } from '../../cms/contract/comments'
import { useCms } from '../support/cms'
import { useCommentedArticle } from '../support/commented-article'
import { from, newAddress, readerCookieOf } from '../support/readers'

const cms = useCms()
const { form, comment, approvedComment, change, list, count, settle } = useCommentedArticle(cms)
const COMMENT = 'api::comments.comment'

describe('threads', () => {
  it('hold answers in three levels; a deeper one joins the third', async () => {
    const one = await approvedComment({ body: 'Một' })
    const two = await approvedComment({ body: 'Hai', parentId: one.id })
    const three = await approvedComment({ body: 'Ba', parentId: two.id })
    const four = await approvedComment({ body: 'Bốn', parentId: three.id })
    const answer = await list()
    expect(answer.body.meta).toMatchObject({ total: 4, pagination: { total: 1 } })
    const third = answer.body.data[0].replies[0].replies
    expect(third.map(({ id, level, parentId }: CommentDto) => [id, level, parentId])).toEqual([
      [three.id, 3, two.id],
      [four.id, 3, three.id],
    ])
  })

  it('come newest, oldest or most liked first, and find the page of a comment', async () => {
    const ids: string[] = []
    for (const [index, likeCount] of [1, 5, 3].entries()) {
      const { id } = await approvedComment({ body: `Ý kiến ${index}` })
      await change(id, { likeCount })
      ids.push(id)
    }
    const [a = '', b = '', c = ''] = ids
    const order = async (query: string) => (await list(query)).body.data.map(({ id }: CommentDto) => id)
    expect(await order('')).toEqual([c, b, a])
    expect(await order('&sort=oldest')).toEqual([a, b, c])
    expect(await order('&sort=liked')).toEqual([b, c, a])
    expect(await order('&pageSize=2&page=2')).toEqual([a])
    const found = await list(`&pageSize=2&comment=${a}`)
    expect(found.body.meta.pagination).toMatchObject({ page: 2, pageCount: 2, total: 3 })
    expect(found.body.data.map(({ id }: CommentDto) => id)).toEqual([a])
  })

  it('cost no more statements when they grow', async () => {
    const one = await approvedComment({ body: 'Một' })
    const few = await cms.countStatements(() => list())
    for (let index = 0; index < 5; index += 1)
      await approvedComment({ body: `Trả lời ${index}`, parentId: one.id })
    expect(await cms.countStatements(() => list())).toBe(few)
    expect(few).toBeLessThanOrEqual(9)
  })

  it('refuse a query they do not know', async () => {
    expect((await list('&populate=*')).status).toBe(400)
    expect((await list('&pageSize=1000000000')).status).toBe(400)
    const unknown = await cms.get('/api/comments?subject=user:1')
    expect([unknown.status, unknown.body.error.message]).toEqual([
      400,
      'Tham số "subject" không hợp lệ: phải là loại và mã của một mục, ví dụ article:abc123.',
    ])
  })
})

describe('a like', () => {
  const react = (id: string, reaction: unknown, cookie = '') =>
    cms.post(`/api/comments/${id}/reactions`, { reaction }).set('Cookie', cookie)

  it('counts once for each reader, can become a dislike and be taken back', async () => {
    const { id } = await approvedComment()
    const first = await react(id, 'like')
    const cookie = readerCookieOf(first)
    expect(first.body.data).toEqual({ likeCount: 1, dislikeCount: 0, reaction: 'like' })
    expect((await react(id, 'like', cookie)).body.data.likeCount).toBe(1)
    expect((await list('', cookie)).body.data[0].own.reaction).toBe('like')
    expect((await react(id, 'dislike', cookie)).body.data).toMatchObject({ likeCount: 0, dislikeCount: 1 })
    expect((await react(id, null, cookie)).body.data).toMatchObject({ likeCount: 0, dislikeCount: 0 })
  })

  it('of 40 readers at once is counted 40 times', async () => {
    const { id } = await approvedComment()
    await Promise.all(Array.from({ length: 40 }, () => from(newAddress(), react(id, 'like'))))
    expect((await list()).body.data[0].likeCount).toBe(40)
  })

  it('is not for one’s own comment, nor for one that waits', async () => {
    const { id, cookie } = await approvedComment()
    expect((await react(id, 'like', cookie)).status).toBe(403)
    const waiting = (await comment()).body.data.id
    expect((await react(waiting, 'like')).status).toBe(404)
  })
})

describe('a report', () => {
  it('is taken once from each reader', async () => {
    const { id } = await approvedComment()
    const send = (cookie = '') =>
      cms.post(`/api/comments/${id}/reports`, { reason: 'spam' }).set('Cookie', cookie)
    const first = await send()
    expect(first.body.data).toEqual({ hasReported: true })
    await send(readerCookieOf(first))
    expect(await cms.strapi.db.query('api::comments.comment-report').count()).toBe(1)
    expect((await list('', readerCookieOf(first))).body.data[0].own.hasReported).toBe(true)
  })
})

describe('one’s own comment', () => {
  const rewrite = (id: string, cookie: string) =>
    cms.put(`/api/comments/${id}`, { body: 'Tôi viết lại.' }).set('Cookie', cookie)
  const remove = (id: string, cookie: string) => cms.delete(`/api/comments/${id}`).set('Cookie', cookie)

  it('can be changed for fifteen minutes, and is looked at again', async () => {
    const { id, cookie } = await approvedComment()
    const changed = await rewrite(id, cookie)
    expect(changed.body.data).toMatchObject({ body: 'Tôi viết lại.', state: 'pending' })
    expect(changed.body.data.editedAt).not.toBeNull()
    await change(id, { createdAt: new Date(Date.now() - 15 * 60_000) })
    expect((await rewrite(id, cookie)).status).toBe(403)
  })

  it('that waits goes on waiting for the same reason when it is changed', async () => {
    await settle({ commentPolicy: 'none-held' })
    const held = await comment({ website: 'https://spam.example' })
    const { id } = held.body.data
    const changed = await rewrite(id, readerCookieOf(held))
    expect(changed.body.data).toMatchObject({ body: 'Tôi viết lại.', state: 'pending' })
    const row = await cms.strapi.db.query(COMMENT).findOne({ where: { documentId: id } })
    expect(row.heldBecause).toBe('honeypot')
  })

  it('can be changed or deleted by nobody else', async () => {
    const { id } = await approvedComment()
    const { cookie } = await approvedComment({ body: 'Một người khác' })
    expect((await rewrite(id, cookie)).status).toBe(403)
    expect((await remove(id, cookie)).status).toBe(403)
    const waiting = (await comment({ body: 'Đang chờ' })).body.data.id
    expect((await remove(waiting, cookie)).status).toBe(404)
  })

  it('can be deleted at any time and is gone', async () => {
    const { id, cookie } = await approvedComment()
    await change(id, { createdAt: new Date('2020-01-01') })
    expect((await remove(id, cookie)).body.data).toBeNull()
    expect(await count()).toBe(0)
  })

  it('once deleted stands in no table, and does not come back when its form is sent again', async () => {
    const sent = await form({ body: 'Số điện thoại của tôi là 0271' })
    const send = () => cms.post('/api/comments', sent).set('Idempotency-Key', 'a-key-long-enough')
    const first = await send()
    await remove(first.body.data.id, readerCookieOf(first))
    const again = await send()
    expect([again.status, again.body.error.message]).toEqual([410, 'Nội dung này đã được gửi rồi bị xóa.'])
    const tables: string[] = await cms.strapi.db.dialect.schemaInspector.getTables()
    const rows = await Promise.all(tables.map((table) => cms.strapi.db.connection(table).select()))
    expect(JSON.stringify(rows)).not.toContain('Số điện thoại của tôi')
    expect(await count()).toBe(0)
  })

  it('leaves a tombstone without name or text where it was answered', async () => {
    const { id, cookie } = await approvedComment()
    const answer = await approvedComment({ body: 'Trả lời', parentId: id })
    expect((await remove(id, cookie)).body.data).toMatchObject({
      state: 'removed',
      authorName: null,
      body: null,
    })
    const row = await cms.strapi.db.query(COMMENT).findOne({ where: { documentId: id } })
    expect(row).toMatchObject({ body: '', authorName: null, authorEmail: null })
    expect((await list()).body.data[0].replies[0].id).toBe(answer.id)
  })
})
