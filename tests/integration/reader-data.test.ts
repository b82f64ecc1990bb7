import { describe, expect, it } from 'vitest'
import type { ReaderExportDto } from '../../cms/contract/readers'
import { useCms } from '../support/cms'
import { useCommentedArticle } from '../support/commented-article'
import { PASSWORD, useAccounts } from '../support/reader-accounts'
import { guestComment } from '../support/readers'

const cms = useCms()
const { form, subject, list, publishArticle, approvedComment } = useCommentedArticle(cms)
const { member, me, signIn, post } = useAccounts(cms)

/** A reader who has commented and given stars. */
async function activeMember(name: string) {
  const reader = await member({ name })
  await guestComment(cms, await form({ body: `Ý kiến của ${name}` })).set('Authorization', reader.bearer)
  await cms.put(`/api/ratings/article/${subject().id}`, { stars: 4 }).set('Authorization', reader.bearer)
  return reader
}
const deleteMe = (bearer: string, password: string) =>
  cms.delete('/api/readers/me').send({ password }).set('Authorization', bearer)

describe('a signed-in reader', () => {
  it('finds their own comments and stars, nobody else’s', async () => {
    await activeMember('Hoa')
    const { bearer } = await activeMember('Minh')
    const comments = await me(bearer, '/comments')
    expect(comments.headers['cache-control']).toBe('private, no-store')
    expect(comments.body.data).toMatchObject([{ body: 'Ý kiến của Minh', state: 'pending' }])
    expect(comments.body.meta.pagination).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 1 })
    expect((await me(bearer, '/ratings')).body.data).toMatchObject([{ subject: subject(), stars: 4 }])
    expect((await cms.get('/api/readers/me/comments')).status).toBe(401)
  })

  it('finds the way to what they spoke of in their language, as long as readers can see it', async () => {
    await publishArticle({ slug: 'khai-mac' })
    const { id } = subject()
    const english = { title: 'Opening', slug: 'opening', postedAt: new Date().toISOString() }
    await cms.republish({ uid: 'api::articles.article', documentId: id }, english, 'en')
    const { bearer } = await activeMember('Minh')
    const translations = { vi: 'khai-mac', en: 'opening' }
    expect((await me(bearer, '/comments')).body.data).toMatchObject([{ translations }])
    expect((await me(bearer, '/ratings')).body.data).toMatchObject([{ translations }])

    await cms.strapi.documents('api::articles.article').unpublish({ documentId: id, locale: '*' })
    const nowhere = { vi: null, en: null }
    expect((await me(bearer, '/comments')).body.data).toMatchObject([
      { subjectTitle: 'Khai mạc phiên chợ', translations: nowhere },
    ])
    expect((await me(bearer, '/ratings')).body.data).toMatchObject([
      { subjectTitle: '', translations: nowhere },
    ])
  })

  it('takes everything home in one file', async () => {
    const { bearer, session } = await activeMember('Minh')
    const { id: commentId } = await approvedComment()
    const tell = (path: string, body: object) =>
      cms.post(`/api/comments/${commentId}/${path}`, body).set('Authorization', bearer)
    await tell('reactions', { reaction: 'like' })
    await tell('reports', { reason: 'spam', note: 'Quảng cáo' })
    const file = await me(bearer, '/export')
    expect(file.headers['content-disposition']).toContain('attachment')
    expect(file.headers['content-type']).toContain('application/json')
    const told: ReaderExportDto = file.body
    expect(told).toMatchObject({
      reader: session.reader,
      ratings: [{ stars: 4 }],
      reactions: [{ commentId, reaction: 'like', reactedAt: expect.any(String) }],
      reports: [{ commentId, reason: 'spam', note: 'Quảng cáo', reportedAt: expect.any(String) }],
    })
    expect(told.comments).toHaveLength(1)
    expect(file.text).not.toMatch(/readerKey|password|\$2[aby]\$/)
  })

  it('changes the name, but not to one of staff', async () => {
    const { bearer } = await member()
    const rename = (name: string) => cms.put('/api/readers/me', { name }).set('Authorization', bearer)
    expect((await rename(' Lê   Văn Tám ')).body.data.name).toBe('Lê Văn Tám')
    expect((await rename('Ban quản trị')).body.error.details.parameter).toBe('name')
  })
})

describe('a reader who deletes the account', () => {
  it('must know the password', async () => {
    const { bearer } = await member()
    expect((await deleteMe(bearer, 'guessed')).body.error.details.parameter).toBe('password')
    expect((await me(bearer)).status).toBe(200)
  })

  it('is gone: comments have no name, and no table holds name or address', async () => {
    const { bearer, email, cookie } = await activeMember('Tạm Biệt')
    const gone = await deleteMe(bearer, PASSWORD)
    expect([gone.status, gone.headers['cache-control']]).toEqual([200, 'private, no-store'])
    expect((await me(bearer)).status).toBe(401)
    expect((await post('refresh').set('Cookie', cookie)).status).toBe(401)
    expect((await signIn(email)).status).toBe(400)

    await cms.strapi.db.query('api::comments.comment').updateMany({ where: {}, data: { state: 'approved' } })
    expect((await list()).body.data[0].authorName).toBe('Người dùng đã xóa')
    const tables = [
      'comments',
      'ratings',
      'idempotent_answers',
      'up_users',
      'account_links',
      'strapi_sessions',
    ]
    const rows = JSON.stringify(
      await Promise.all(tables.map((table) => cms.strapi.db.connection(table).select('*'))),
    ).replaceAll('Ý kiến của Tạm Biệt', '')
    expect(rows).not.toContain('Tạm Biệt')
    expect(rows).not.toContain(email)
  })

  it('leaves the stars as nobody’s: the sums stay, and nobody who comes later finds them as their own', async () => {
    const { bearer } = await activeMember('Tạm Biệt')
    const stay = await activeMember('Ở Lại')
    const keys = () => cms.strapi.db.connection('ratings').orderBy('id').pluck('reader_key')
    const [left, kept] = await keys()
    await deleteMe(bearer, PASSWORD)
    const [nobody, ...others] = await keys()
    expect(others).toEqual([kept])
    expect(nobody).not.toBe(left)
    const rating = await cms.get(`/api/ratings/article/${subject().id}`).set('Authorization', stay.bearer)
    expect(rating.body.data).toMatchObject({ sum: 8, count: 2, spread: [0, 0, 0, 2, 0], own: 4 })
  })

  it('leaves the editors’ log of decisions, which no longer leads to them', async () => {
    const { bearer } = await activeMember('Tạm Biệt')
    const [{ id }] = (await me(bearer, '/comments')).body.data
    const token = await cms.staffToken('editor')
    await cms
      .post('/portal/comments/decisions', { action: 'reject', ids: [id], reason: 'Quảng cáo' })
      .set('Authorization', `Bearer ${token}`)
    const log = () =>
      cms.strapi.db.connection('moderation_decisions').select({ key: 'author_key', reason: 'reason' })
    const [before] = await log()
    await deleteMe(bearer, PASSWORD)
    const [after] = await log()
    expect(after).toMatchObject({ reason: 'Quảng cáo' })
    expect(after?.key).toBeTruthy()
    expect(after?.key).not.toBe(before?.key)
  })
})
