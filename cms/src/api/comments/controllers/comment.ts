import type { Core } from '@strapi/strapi'
import { readsOf } from '../../../kernel/database/reads'
import { knownReader } from '../../../kernel/identity'
import { answerRefusals, parsed } from '../../../kernel/refusals'
import { localeOf, parseQuery } from '../../../kernel/request/parse-query'
import { hear, receiveForm, sendPrivately } from '../../../kernel/voices'
import { answerList, answerTo } from '../answers'
import { changeComment, removeOwnComment } from '../change-comment'
import {
  createCommentSchema,
  listCommentsSchema,
  reactSchema,
  reportSchema,
  updateCommentSchema,
} from '../comment.schema'
import { toTombstone } from '../comment.serializer'
import { DELETED, REPORTED } from '../comment-words'
import { createComment } from '../create-comment'
import { react, report } from '../react'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  list: answerRefusals(async (ctx) => {
    const query = parseQuery(listCommentsSchema, ctx.query)
    const reader = await knownReader(strapi, ctx)
    sendPrivately(ctx, await answerList(readsOf(strapi), { query, reader, now: new Date() }))
  }),

  create: answerRefusals(async (ctx) => {
    const { challenge, ...form } = parsed(createCommentSchema, ctx.request.body)
    const answer = await receiveForm(strapi, ctx, {
      limit: 'comment',
      challenge,
      request: form,
      store: async (trx, sender) =>
        answerTo(await createComment(trx, form, sender), sender, localeOf(ctx.query)),
    })
    sendPrivately(ctx, answer, 201)
  }),

  update: answerRefusals(async (ctx) => {
    const { body } = parsed(updateCommentSchema, ctx.request.body)
    const id = String(ctx.params.id)
    const answer = await hear(strapi, ctx, {
      limit: 'commentChange',
      act: async (trx, by) =>
        answerTo(await changeComment(trx, { ...by, id, body }), by, localeOf(ctx.query)),
    })
    sendPrivately(ctx, answer)
  }),

  delete: answerRefusals(async (ctx) => {
    const id = String(ctx.params.id)
    const left = await hear(strapi, ctx, {
      limit: 'commentChange',
      act: (trx, by) => removeOwnComment(trx, { ...by, id }),
    })
    const data = left && toTombstone(left)
    sendPrivately(ctx, { data, meta: { message: DELETED[localeOf(ctx.query)] } })
  }),

  react: answerRefusals(async (ctx) => {
    const { reaction } = parsed(reactSchema, ctx.request.body)
    const id = String(ctx.params.id)
    const data = await hear(strapi, ctx, {
      limit: 'reaction',
      act: (trx, by) => react(trx, { ...by, id, reaction }),
    })
    sendPrivately(ctx, { data, meta: {} })
  }),

  report: answerRefusals(async (ctx) => {
    const complaint = parsed(reportSchema, ctx.request.body)
    const id = String(ctx.params.id)
    await hear(strapi, ctx, { limit: 'report', act: (trx, by) => report(trx, { ...by, ...complaint, id }) })
    sendPrivately(ctx, { data: { hasReported: true }, meta: { message: REPORTED[localeOf(ctx.query)] } })
  }),
})
