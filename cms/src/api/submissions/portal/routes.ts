import type { Core, UID } from '@strapi/strapi'
import { Refusal } from '../../../kernel/refusals'
import type { StaffRoute } from '../../../kernel/staff/staff-routes'
import { inTransaction } from '../../../kernel/transaction'
import { draftOf, type Submitted } from './draft-of'

const SUBMISSION: UID.ContentType = 'api::submissions.article-submission'
const ARTICLE = 'api::articles.article'

interface Stored extends Submitted {
  documentId: string
  articleId: string | null
}

async function findStored(strapi: Core.Strapi, documentId: string): Promise<Stored> {
  const found: Stored | null = await strapi.db
    .query(SUBMISSION)
    .findOne({ where: { documentId }, populate: ['files'] })
  if (found) return found
  throw new Refusal(404, { vi: 'Bài gửi này không còn nữa', en: 'This submission is gone' })
}

/** The article of a submission: the one already made, or a new draft. */
async function articleOf(strapi: Core.Strapi, submission: Stored): Promise<string> {
  const { documentId, articleId } = submission
  const made = articleId && (await strapi.db.query(ARTICLE).findOne({ where: { documentId: articleId } }))
  if (made) return articleId
  const data = { ...draftOf(submission), postedAt: new Date().toISOString() }
  const article = await strapi.documents(ARTICLE).create({ locale: 'vi', data })
  await strapi.documents(SUBMISSION).update({
    documentId,
    data: { articleId: article.documentId, state: 'in-review' },
  })
  return article.documentId
}

const makeArticle: StaffRoute = {
  method: 'POST',
  path: '/submissions/:id/article',
  answer: async (strapi, { params, may }) => {
    const isAllowed =
      may('plugin::content-manager.explorer.update', SUBMISSION) &&
      may('plugin::content-manager.explorer.create', ARTICLE)
    if (!isAllowed)
      throw new Refusal(403, { vi: 'Bạn không có quyền tạo bài viết', en: 'You may not create articles' })
    return inTransaction(strapi, async () => ({
      articleId: await articleOf(strapi, await findStored(strapi, params.id ?? '')),
    }))
  },
}

/** What the panel beside a submission asks. */
export const submissionRoutes: readonly StaffRoute[] = [makeArticle]
