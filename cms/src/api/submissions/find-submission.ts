import type { Core } from '@strapi/strapi'
import type { SubmissionDto } from '../../../contract/submissions'
import { readsOf } from '../../kernel/database/reads'
import { toSubmission, type SubmissionRow } from './submission.serializer'

async function slugOf(strapi: Core.Strapi, articleId: string | null): Promise<string | null> {
  if (!articleId) return null
  const published: { slug: string } | undefined = await readsOf(strapi)('articles')
    .where({ document_id: articleId, locale: 'vi' })
    .whereNotNull('published_at')
    .first('slug')
  return published?.slug ?? null
}

/** What a private link opens; null where the submission is gone. */
export async function findSubmission(strapi: Core.Strapi, documentId: string): Promise<SubmissionDto | null> {
  const row: (SubmissionRow & { articleId: string | null }) | null = await strapi.db
    .query('api::submissions.article-submission')
    .findOne({ where: { documentId }, populate: { files: { select: ['name', 'size'] } } })
  return row && toSubmission(row, await slugOf(strapi, row.articleId))
}
