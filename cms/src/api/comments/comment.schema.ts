import { z } from '@strapi/utils'
import type {
  CreateCommentBody,
  ListCommentsQuery as ListCommentsAsked,
  ReactBody,
  ReportCommentBody,
  UpdateCommentBody,
} from '../../../contract/comments'
import { localeField, pagingFields } from '../../kernel/request/fields'
import { subjectField, subjectSchema } from '../../kernel/subjects/subject-words'
import { cleanName, cleanText } from '../../kernel/request/clean-text'

/** Longer than any honest text; the rule about length answers with its own words before this does. */
const LONGEST_TEXT = 20_000
const idField = z.string().regex(/^[A-Za-z0-9]{1,64}$/, 'slug')

const bodyField = z.string().max(LONGEST_TEXT).transform(cleanText).pipe(z.string().min(1))
const nameField = z.string().max(200).transform(cleanName).pipe(z.string().min(2).max(60))
const emailField = z
  .string()
  .trim()
  .max(254)
  .transform((text) => text || null)
  .pipe(z.email().nullable())

export const listCommentsSchema = z.strictObject({
  locale: localeField,
  ...pagingFields(10),
  subject: subjectField,
  sort: z.enum(['newest', 'oldest', 'liked']).default('newest'),
  comment: idField.optional(),
}) satisfies z.ZodType<Omit<ListCommentsAsked, 'subject'>>

export type ListCommentsQuery = z.output<typeof listCommentsSchema>

export const createCommentSchema = z.strictObject({
  subject: subjectSchema,
  parentId: idField.nullish(),
  authorName: nameField.optional(),
  authorEmail: emailField.nullish(),
  body: bodyField,
  consentVersion: z.string().max(40),
  challenge: z.string().max(4000).optional(),
  website: z.string().max(2000).optional(),
}) satisfies z.ZodType<CreateCommentBody>

/** A comment's form; the challenge is no part of what it says. */
export type CommentForm = Omit<z.output<typeof createCommentSchema>, 'challenge'>

export const updateCommentSchema = z.strictObject({ body: bodyField }) satisfies z.ZodType<UpdateCommentBody>

export const reactSchema = z.strictObject({
  reaction: z.enum(['like', 'dislike']).nullable(),
}) satisfies z.ZodType<ReactBody>

export const reportSchema = z.strictObject({
  reason: z.enum(['spam', 'insult', 'false-information', 'personal-data', 'other']),
  note: z.string().max(500).transform(cleanText).optional(),
}) satisfies z.ZodType<ReportCommentBody>
