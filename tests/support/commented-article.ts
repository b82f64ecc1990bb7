import { randomUUID } from 'node:crypto'
import { beforeEach } from 'vitest'
import type { CommentDto } from '../../cms/contract/comments'
import type { SubjectRef } from '../../cms/contract/subjects'
import type { Cms } from './cms'
import { guestComment, readerCookieOf, solvedChallenge } from './readers'

type Fields = Record<string, unknown>

/** A new article before each test, and what guests and editors do with its comments. */
export function useCommentedArticle(cms: Cms) {
  let subject: SubjectRef

  const publishArticle = async (more: Fields = {}) => {
    const id = await cms.publish('api::articles.article', {
      title: 'Khai mạc phiên chợ',
      slug: `khai-mac-${randomUUID()}`,
      postedAt: new Date().toISOString(),
      ...more,
    })
    subject = { kind: 'article', id }
  }
  beforeEach(() => publishArticle())

  /** A guest's form, filled in as it should be but for what the test changes. */
  const form = async (more: Fields = {}) => ({
    subject,
    authorName: 'Nguyễn Thị Lan',
    authorEmail: 'lan@reader.example',
    body: 'Phiên chợ rất bổ ích cho bà con.',
    consentVersion: '1',
    challenge: await solvedChallenge(cms),
    ...more,
  })
  const comment = async (more: Fields = {}, cookie = '') => guestComment(cms, await form(more), cookie)
  const change = (id: string, data: Fields) =>
    cms.strapi.db.query('api::comments.comment').update({ where: { documentId: id }, data })

  return {
    subject: () => subject,
    publishArticle,
    form,
    comment,
    /** Writes to a comment's row, as only time or an editor does. */
    change,
    /** A comment an editor has approved. */
    approvedComment: async (more: Fields = {}, cookie = '') => {
      const answer = await comment(more, cookie)
      const { id }: CommentDto = answer.body.data
      await change(id, { state: 'approved', heldBecause: null })
      return { id, cookie: cookie || readerCookieOf(answer) }
    },
    list: (more = '', cookie = '') =>
      cms.get(`/api/comments?subject=article:${subject.id}${more}`).set('Cookie', cookie),
    count: () => cms.strapi.db.query('api::comments.comment').count(),
    /** Site settings, in place of the careful ones that hold without any. */
    settle: (settings: Fields) =>
      cms.strapi
        .documents('api::site.site-setting')
        .create({ data: { name: 'Cổng khuyến công', ...settings } }),
  }
}
