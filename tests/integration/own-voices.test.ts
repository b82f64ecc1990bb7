import { describe, expect, it } from 'vitest'
import type { CommentDto } from '../../cms/contract/comments'
import { useCms } from '../support/cms'
import { useCommentedArticle } from '../support/commented-article'
import { guestComment, signedInReader } from '../support/readers'

const cms = useCms()
const { form, approvedComment, list, subject } = useCommentedArticle(cms)

const comments = () => cms.load<typeof import('../../cms/src/api/comments')>('src/api/comments')
const ratings = () => cms.load<typeof import('../../cms/src/api/ratings')>('src/api/ratings')
const readerKeys = () =>
  cms.load<typeof import('../../cms/src/kernel/identity/reader-keys')>('src/kernel/identity/reader-keys')
const database = () => cms.strapi.db.connection
const firstPage = { page: 1, pageSize: 20 }

/** An account that has commented and given stars. */
async function activeReader() {
  const { id, token } = await signedInReader(cms, 'Minh')
  const bearer = `Bearer ${token}`
  await guestComment(cms, await form({ body: 'Ý kiến của Minh' })).set('Authorization', bearer)
  await cms.put(`/api/ratings/article/${subject().id}`, { stars: 4 }).set('Authorization', bearer)
  return readerKeys().accountKey(cms.strapi.config.get('portal.readerSecret'), id)
}

describe('a reader with an account', () => {
  it('finds all their own comments and stars', async () => {
    await approvedComment({ body: 'Của người khác' })
    const readerKey = await activeReader()
    const own = await comments().listOwnComments(database(), { readerKey, ...firstPage })
    expect(own.total).toBe(1)
    expect(own.items[0]).toMatchObject({
      body: 'Ý kiến của Minh',
      state: 'pending',
      subjectTitle: 'Khai mạc phiên chợ',
    })
    const stars = await ratings().listOwnRatings(database(), { readerKey, ...firstPage })
    expect(stars).toMatchObject({
      total: 1,
      items: [{ subject: subject(), subjectTitle: 'Khai mạc phiên chợ', stars: 4 }],
    })
  })

  it('who deletes it leaves comments without a name and sums as they were', async () => {
    const readerKey = await activeReader()
    await cms.strapi.db.connection.transaction(async (trx) => {
      await comments().forgetAuthor(trx, readerKey, 'nobody')
      await ratings().forgetRater(trx, readerKey, 'nobody')
    })
    await cms.strapi.db.query('api::comments.comment').updateMany({ where: {}, data: { state: 'approved' } })
    const [comment]: CommentDto[] = (await list()).body.data
    expect(comment).toMatchObject({ authorName: 'Người dùng đã xóa', body: 'Ý kiến của Minh' })
    expect((await comments().listOwnComments(database(), { readerKey, ...firstPage })).total).toBe(0)
    expect((await cms.get(`/api/ratings/article/${subject().id}`)).body.data).toMatchObject({
      sum: 4,
      count: 1,
    })
  })
})

describe('the number of comments', () => {
  it('counts approved ones of the subject asked for', async () => {
    const { id } = await approvedComment()
    await approvedComment({ body: 'Trả lời', parentId: id })
    await guestComment(cms, await form({ body: 'Đang chờ' }))
    const countOf = await comments().countComments(database(), [subject(), { kind: 'event', id: 'x' }])
    expect([countOf(subject()), countOf({ kind: 'event', id: subject().id })]).toEqual([2, 0])
  })
})
