import { describe, expect, it } from 'vitest'
import type { ReaderExportDto } from '../../cms/contract/readers'
import { useCms } from '../support/cms'
import { useCommentedArticle } from '../support/commented-article'
import { PASSWORD, useAccounts } from '../support/reader-accounts'
import { guestComment } from '../support/readers'

const cms = useCms()
const { form, subject, list } = useCommentedArticle(cms)
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

  it('takes everything home in one file', async () => {
    const { bearer, session } = await activeMember('Minh')
    const file = await me(bearer, '/export')
    expect(file.headers['content-disposition']).toContain('attachment')
    expect(file.headers['content-type']).toContain('application/json')
    const told: ReaderExportDto = file.body
    expect(told).toMatchObject({ reader: session.reader, ratings: [{ stars: 4 }] })
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
})
