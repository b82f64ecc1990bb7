import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CommentDto } from '../../cms/contract/comments'
import type { ModeratedCommentDto } from '../../cms/contract/moderation'
import { useCms } from '../support/cms'
import { useCommentedArticle } from '../support/commented-article'
import { from, newAddress, readerCookieOf } from '../support/readers'

const cms = useCms()
const { comment, list, count, settle } = useCommentedArticle(cms)

let token: string

const signed = <Request extends { set: (name: string, value: string) => Request }>(request: Request) =>
  request.set('Authorization', `Bearer ${token}`)
const ask = (path: string) => signed(cms.get(`/portal/comments${path}`))
const tell = (path: string, body: object = {}) => signed(cms.post(`/portal/comments${path}`, body))
const decide = (action: string, ids: string[], reason?: string) => tell('/decisions', { action, ids, reason })

async function waitingComment(more: object = {}, cookie = ''): Promise<{ id: string; cookie: string }> {
  const answer = await comment({ body: `Ý kiến ${randomUUID()}`, ...more }, cookie)
  return { id: answer.body.data.id, cookie: cookie || readerCookieOf(answer) }
}

const shown = async (cookie = ''): Promise<CommentDto[]> => (await list('', cookie)).body.data

beforeEach(async () => {
  token = await cms.staffToken('editor')
})

describe('the list of waiting comments', () => {
  it('shows an editor all they need to decide, oldest first', async () => {
    const first = await waitingComment()
    await decide('approve', [first.id])
    const second = await waitingComment({ parentId: first.id, body: 'Trả lời' }, first.cookie)
    const third = await waitingComment()
    const answer = await ask('')
    expect(answer.body.meta.pagination).toMatchObject({ total: 2, page: 1 })
    expect(answer.body.meta.publicUrl).toMatch(/^http/)
    expect(answer.body.data.map(({ id }: ModeratedCommentDto) => id)).toEqual([second.id, third.id])
    expect(answer.body.data[0]).toMatchObject({
      subjectTitle: 'Khai mạc phiên chợ',
      subjectSlug: expect.stringMatching(/^khai-mac-/),
      parent: { id: first.id, authorName: 'Nguyễn Thị Lan' },
      authorEmail: 'lan@reader.example',
      heldBecause: 'policy',
      author: { approvedCount: 1, rejectedCount: 0, pendingCount: 1 },
    })
  })

  it('never tells an editor a reader key', async () => {
    await waitingComment()
    const [row] = await cms.strapi.db.query('api::comments.comment').findMany()
    expect(JSON.stringify((await ask('')).body)).not.toContain(row.readerKey)
  })

  it('is closed to authors, readers and strangers', async () => {
    expect((await cms.get('/portal/comments')).status).toBe(401)
    token = await cms.staffToken('author')
    expect((await ask('')).status).toBe(403)
    expect((await decide('approve', ['a'])).status).toBe(403)
  })
})

describe('a decision', () => {
  it('to approve shows the comment at once', async () => {
    const { id } = await waitingComment()
    const answer = await decide('approve', [id])
    expect(answer.body.data[0]).toMatchObject({ id, state: 'approved', heldBecause: null })
    expect((await shown()).map((comment) => comment.id)).toEqual([id])
  })

  it('to reject needs a reason, which its author reads and nobody else', async () => {
    const { id, cookie } = await waitingComment()
    expect((await decide('reject', [id])).status).toBe(400)
    await decide('reject', [id], 'Bình luận chứa quảng cáo')
    expect(await shown()).toEqual([])
    expect(await shown(cookie)).toMatchObject([
      { state: 'rejected', rejectionReason: 'Bình luận chứa quảng cáo' },
    ])
  })

  it('marks a comment as official', async () => {
    const { id } = await waitingComment()
    await decide('mark-official', [id])
    expect((await shown())[0]?.isOfficial).toBe(true)
    await decide('unmark-official', [id])
    expect((await shown())[0]?.isOfficial).toBe(false)
  })

  it('gives the official badge to a text, not to what its author makes of it', async () => {
    await settle({ commentPolicy: 'none-held' })
    const { id, cookie } = await waitingComment()
    const marked = await decide('mark-official', [id])
    const rewrite = () => cms.put(`/api/comments/${id}`, { body: 'Mua ngay.' }).set('Cookie', cookie)
    expect((await rewrite()).body.data.isOfficial).toBe(false)
    const [decisionId] = marked.body.meta.decisionIds
    expect((await tell(`/decisions/${decisionId}/undo`)).status).toBe(409)
    await decide('mark-official', [id])
    const unmarked = await decide('unmark-official', [id])
    await rewrite()
    await tell(`/decisions/${unmarked.body.meta.decisionIds[0]}/undo`)
    expect((await shown())[0]).toMatchObject({ body: 'Mua ngay.', isOfficial: false })
  })

  it('to reject is remembered of an author who deletes what was rejected', async () => {
    const { id, cookie } = await waitingComment()
    const ids = [id]
    while (ids.length < 3) ids.push((await waitingComment({}, cookie)).id)
    await decide('reject', ids, 'Quảng cáo')
    for (const own of ids) await cms.delete(`/api/comments/${own}`).set('Cookie', cookie)
    await waitingComment({}, cookie)
    const [waiting]: ModeratedCommentDto[] = (await ask('')).body.data
    expect(waiting).toMatchObject({ heldBecause: 'often-rejected', author: { rejectedCount: 3 } })
  })

  it('on many is made on all or on none', async () => {
    const [one, two] = [await waitingComment(), await waitingComment()]
    expect((await decide('approve', [one.id, 'gone', two.id])).status).toBe(404)
    expect(await shown()).toEqual([])
    const answer = await decide('approve', [one.id, two.id])
    expect(answer.body.meta.decisionIds).toHaveLength(2)
    expect(await shown()).toHaveLength(2)
  })

  it('by two editors at once is made once', async () => {
    const { id } = await waitingComment()
    const answers = await Promise.all([decide('approve', [id]), decide('approve', [id])])
    expect(answers.flatMap(({ body }) => body.meta.decisionIds)).toHaveLength(1)
  })

  it('is not possible on what its author deleted', async () => {
    const { id, cookie } = await waitingComment()
    await cms.delete(`/api/comments/${id}`).set('Cookie', cookie)
    expect((await decide('approve', [id])).status).toBe(404)
  })
})

describe('the log', () => {
  it('says who decided what, when and why', async () => {
    const { id } = await waitingComment({ body: 'Mua ngay giá rẻ' })
    await decide('reject', [id], 'Quảng cáo')
    const answer = await ask('/decisions')
    expect(answer.body.data).toHaveLength(1)
    expect(answer.body.data[0]).toMatchObject({
      commentId: id,
      action: 'reject',
      from: 'pending',
      to: 'rejected',
      reason: 'Quảng cáo',
      decidedBy: 'editor',
      excerpt: 'Mua ngay giá rẻ',
      undoneAt: null,
    })
    expect(Date.now() - Date.parse(answer.body.data[0].decidedAt)).toBeLessThan(60_000)
  })

  it('lets the last decision be undone, once, and remembers that', async () => {
    const { id } = await waitingComment()
    const { body } = await decide('reject', [id], 'Nhầm')
    const [decisionId] = body.meta.decisionIds
    const undone = await tell(`/decisions/${decisionId}/undo`)
    expect(undone.body.data).toMatchObject({ state: 'pending', heldBecause: 'policy', rejectionReason: null })
    expect((await tell(`/decisions/${decisionId}/undo`)).status).toBe(409)
    expect((await ask('/decisions')).body.data[0]).toMatchObject({ undoneBy: 'editor' })
  })

  it('does not undo a decision that a later one stands on', async () => {
    const { id } = await waitingComment()
    const first = await decide('approve', [id])
    await decide('reject', [id], 'Nghĩ lại')
    expect((await tell(`/decisions/${first.body.meta.decisionIds[0]}/undo`)).status).toBe(409)
    expect((await tell('/decisions/none/undo')).status).toBe(404)
  })

  it('forgets the words of a comment that its author deletes', async () => {
    const { id, cookie } = await waitingComment({ body: 'Số điện thoại của tôi' })
    await decide('approve', [id])
    await cms.delete(`/api/comments/${id}`).set('Cookie', cookie)
    expect((await ask('/decisions')).body.data[0].excerpt).toBe('')
  })
})

describe('an official answer', () => {
  it('is shown at once below the comment, which is shown with it', async () => {
    const { id } = await waitingComment()
    const answer = await tell(`/${id}/answers`, {
      body: 'Trung tâm xin trả lời.',
      authorName: 'Phòng Tư vấn',
    })
    expect(answer.body.data).toMatchObject({ state: 'approved', isOfficial: true, parent: { id } })
    const [comment] = await shown()
    expect(comment).toMatchObject({ id, state: 'approved', isOfficial: false })
    expect(comment?.replies[0]).toMatchObject({ authorName: 'Phòng Tư vấn', isOfficial: true, level: 2 })
  })

  it('is taken back with its decision', async () => {
    const { id } = await waitingComment()
    await tell(`/${id}/answers`, { body: 'Trả lời nhầm chỗ.' })
    const [decision] = (await ask('/decisions')).body.data
    await tell(`/decisions/${decision.id}/undo`)
    expect(await shown()).toEqual([])
    expect(await count()).toBe(1)
  })
})

describe('reports of readers', () => {
  const reportOf = (id: string) =>
    from(newAddress(), cms.post(`/api/comments/${id}/reports`, { reason: 'insult', note: 'Xúc phạm' }))

  it('bring a shown comment before an editor until one decides', async () => {
    const { id } = await waitingComment()
    await decide('approve', [id])
    await reportOf(id)
    const listed = await ask('?list=reported')
    expect(listed.body.data).toMatchObject([{ id, reports: [{ reason: 'insult', note: 'Xúc phạm' }] }])
    const kept = await decide('keep', [id])
    expect((await ask('?list=reported')).body.data).toEqual([])
    await tell(`/decisions/${kept.body.meta.decisionIds[0]}/undo`)
    expect((await ask('?list=reported')).body.data).toHaveLength(1)
  })

  it('and waiting comments are counted for the home page of the panel', async () => {
    const [one, two, three] = [await waitingComment(), await waitingComment(), await waitingComment()]
    await decide('approve', [one.id])
    await decide('reject', [two.id], 'Quảng cáo')
    await reportOf(one.id)
    expect((await ask('/counts')).body.data).toEqual({
      pending: 1,
      reported: 1,
      approvedToday: 1,
      rejectedToday: 1,
    })
    expect((await shown(three.cookie))[0]?.state).toBe('pending')
  })
})
