import { z } from '@strapi/utils'
import type {
  AnswerCommentBody,
  DecideBody,
  ListDecisionsQuery,
  ListModeratedQuery,
} from '../../../../contract/moderation'
import { pagingFields } from '../../../kernel/request/fields'
import { subjectField } from '../../../kernel/subjects/subject-words'
import { cleanName, cleanText } from '../../../kernel/request/clean-text'

const idField = z.string().regex(/^[A-Za-z0-9]{1,64}$/, 'slug')

export const moderatedSchema = z.strictObject({
  ...pagingFields(20),
  list: z.enum(['pending', 'approved', 'rejected', 'reported']).default('pending'),
  subject: subjectField.optional(),
}) satisfies z.ZodType<Omit<ListModeratedQuery, 'subject'>>

export type ModeratedQuery = z.output<typeof moderatedSchema>

/** A rejection without a reason would leave its author guessing. */
export const decideSchema = z
  .strictObject({
    ids: z.array(idField).min(1).max(100),
    action: z.enum(['approve', 'reject', 'mark-official', 'unmark-official', 'keep']),
    reason: z.string().max(500).transform(cleanText).optional(),
  })
  .refine(({ action, reason }) => action !== 'reject' || Boolean(reason), {
    path: ['reason'],
  }) satisfies z.ZodType<DecideBody>

export type Decide = z.output<typeof decideSchema>

export const answerSchema = z.strictObject({
  body: z.string().max(20_000).transform(cleanText).pipe(z.string().min(1).max(3000)),
  authorName: z.string().max(200).transform(cleanName).pipe(z.string().max(60)).optional(),
}) satisfies z.ZodType<AnswerCommentBody>

export type OfficialAnswer = z.output<typeof answerSchema>

export const decisionsSchema = z.strictObject({
  ...pagingFields(20),
  commentId: idField.optional(),
}) satisfies z.ZodType<ListDecisionsQuery>

export type DecisionsQuery = z.output<typeof decisionsSchema>
