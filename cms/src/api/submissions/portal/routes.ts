import type { Core, UID } from '@strapi/strapi'
import { Refusal } from '../../../kernel/refusals'
import type { StaffRoute } from '../../../kernel/staff/staff-routes'
import { inTransaction, type Transaction } from '../../../kernel/transaction'
import { dropCopies, type StoredFile, withLibraryPictures } from '../files/library-pictures'
import { draftOf, type Submitted, type SubmittedFile } from './draft-of'

const SUBMISSION: UID.ContentType = 'api::submissions.article-submission'
const ARTICLE = 'api::articles.article'

interface Stored extends Submitted {
  documentId: string
  articleId: string | null
  files: StoredFile[]
}

async function findStored(strapi: Core.Strapi, documentId: string): Promise<Stored> {
  const found: Stored | null = await strapi.db
    .query(SUBMISSION)
    .findOne({ where: { documentId }, populate: ['files'] })
  if (found) return found
  throw new Refusal(404, { vi: 'Bài gửi này không còn nữa', en: 'This submission is gone' })
}

/** The article already made of a submission, if it is still there. */
async function madeOf(strapi: Core.Strapi, { articleId }: Stored): Promise<string | null> {
  const made = articleId && (await strapi.db.query(ARTICLE).findOne({ where: { documentId: articleId } }))
  return made ? articleId : null
}

interface Draft {
  documentId: string
  files: SubmittedFile[]
}

/** The article of a submission; a second press of the button finds what the first one made. */
async function articleOf(strapi: Core.Strapi, trx: Transaction, { documentId, files }: Draft) {
  await trx('article_submissions').where('document_id', documentId).forUpdate().first('id')
  const submission = await findStored(strapi, documentId)
  const made = await madeOf(strapi, submission)
  if (made) return { articleId: made, isNew: false }
  const data = { ...draftOf({ ...submission, files }), postedAt: new Date().toISOString() }
  const article = await strapi.documents(ARTICLE).create({ locale: 'vi', data })
  await strapi.documents(SUBMISSION).update({
    documentId,
    data: { articleId: article.documentId, state: 'in-review' },
  })
  return { articleId: article.documentId, isNew: true }
}

/** Makes the draft. Pictures are worked on before its transaction: that takes seconds, in which nobody else could write. */
async function makeDraft(strapi: Core.Strapi, documentId: string): Promise<string> {
  const { files: sent, ...submission } = await findStored(strapi, documentId)
  const made = await madeOf(strapi, { ...submission, files: sent })
  if (made) return made
  const shown = await withLibraryPictures(strapi, sent)
  let isUsed = false
  try {
    const { articleId, isNew } = await inTransaction(strapi, (trx) =>
      articleOf(strapi, trx, { documentId, files: shown }),
    )
    isUsed = isNew
    return articleId
  } finally {
    if (!isUsed) await dropCopies(strapi, { sent, shown })
  }
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
    return { articleId: await makeDraft(strapi, params.id ?? '') }
  },
}

/** What the panel beside a submission asks. */
export const submissionRoutes: readonly StaffRoute[] = [makeArticle]
