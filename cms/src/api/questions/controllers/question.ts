import type { Core } from '@strapi/strapi'
import type { CreateQuestionAnswer, GetOwnQuestionAnswer } from '../../../../contract/questions'
import type { Context } from '../../../kernel/answer/context'
import { sendData, sendPage } from '../../../kernel/answer/send'
import { throwNotFound } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import { noPrivateEntry, tokenFor, visitedEntry } from '../../../kernel/private-links'
import { answerRefusals, parsed } from '../../../kernel/refusals'
import { languageSchema } from '../../../kernel/request/fields'
import { localeOf, parseQuery } from '../../../kernel/request/parse-query'
import { receiveForm, sendPrivately } from '../../../kernel/voices'
import { createQuestion } from '../create-question'
import { findQuestion, listDepartments, listQuestions } from '../list-questions'
import { questionRows, type QuestionRow } from '../question.rows'
import { createQuestionSchema, listQuestionsSchema } from '../question.schema'
import { toOwnQuestion } from '../question.serializer'
import { RECEIVED } from '../question-words'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const query = parseQuery(listQuestionsSchema, ctx.query)
    const found = await listQuestions(readsOf(strapi), query)
    sendPage(ctx, { ...found, page: query.page, pageSize: query.pageSize }, { tags: ['list:questions'] })
  },

  async departments(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    sendData(ctx, await listDepartments(readsOf(strapi), locale), { tags: ['list:departments'] })
  },

  async one(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const question = await findQuestion(readsOf(strapi), String(ctx.params.id), locale)
    if (!question) return throwNotFound(locale)
    sendData(ctx, question, { tags: [`question:${question.id}`, 'list:departments'] })
  },

  own: answerRefusals(async (ctx) => {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const documentId = await visitedEntry(strapi, ctx, 'question')
    const row: QuestionRow | undefined = await questionRows(readsOf(strapi))
      .where('q.document_id', documentId)
      .first()
    if (!row) throw noPrivateEntry()
    sendPrivately(ctx, { data: toOwnQuestion(row, locale), meta: {} } satisfies GetOwnQuestionAnswer)
  }),

  create: answerRefusals(async (ctx) => {
    const { challenge, ...form } = parsed(createQuestionSchema, ctx.request.body)
    const language = localeOf(ctx.query)
    const { id } = await receiveForm(strapi, ctx, {
      limit: 'question',
      challenge,
      request: form,
      store: (trx, sender) => createQuestion(strapi, trx, { form, sender, language }),
    })
    // The token is worked out after the answer is kept for repeats: no table may hold it.
    const answer: CreateQuestionAnswer = {
      data: { token: tokenFor(strapi, 'question', id) },
      meta: { message: RECEIVED[language] },
    }
    sendPrivately(ctx, answer, 201)
  }),
})
