import { z } from '@strapi/utils'
import type { CreateQuestionBody, ListQuestionsQuery } from '../../../contract/questions'
import { localeField, pagingFields, slugField, wordsField } from '../../kernel/request/fields'
import { emailField, formFields, nameField, phoneField, textField } from '../../kernel/request/sender-fields'

export const listQuestionsSchema = z.strictObject({
  locale: localeField,
  ...pagingFields(10),
  q: wordsField(2, 100).optional(),
  department: slugField.optional(),
}) satisfies z.ZodType<ListQuestionsQuery>

export type ListQuestions = z.output<typeof listQuestionsSchema>

export const createQuestionSchema = z.strictObject({
  kind: z.enum(['question', 'suggestion', 'contact']),
  departmentId: slugField.nullish(),
  title: nameField(5, 200),
  body: textField(10, 5000),
  askerName: nameField(2, 100),
  askerEmail: emailField,
  askerPhone: phoneField,
  allowsPublishing: z.boolean(),
  showsName: z.boolean(),
  ...formFields,
}) satisfies z.ZodType<CreateQuestionBody>

/** A question's form; the challenge is no part of what it says. */
export type QuestionForm = Omit<z.output<typeof createQuestionSchema>, 'challenge'>
