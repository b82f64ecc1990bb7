import type { Core } from '@strapi/strapi'
import type { RateAnswer, StarsDto } from '../../../../contract/ratings'
import type { SubjectRef } from '../../../../contract/subjects'
import type { Context } from '../../../kernel/answer/context'
import { readsOf } from '../../../kernel/database/reads'
import { knownReader } from '../../../kernel/identity'
import { answerRefusals, parsed, Refusal } from '../../../kernel/refusals'
import { localeOf } from '../../../kernel/request/parse-query'
import { subjectSchema } from '../../../kernel/subjects/subject-words'
import { hear, sendPrivately } from '../../../kernel/voices'
import { findRating, ratedSubject } from '../find-rating'
import { rate } from '../rate'
import { RATING_CLOSED, outcomeWords } from '../rating-words'
import { rateFormSchema, rateSchema } from '../rating.schema'

const subjectOf = (ctx: Context): SubjectRef =>
  parsed(subjectSchema, { kind: ctx.params.kind, id: ctx.params.id })

/** One reader's vote, from the limit to the answer; null takes it back. */
async function vote(strapi: Core.Strapi, ctx: Context, stars: StarsDto | null): Promise<RateAnswer> {
  const subject = await ratedSubject(readsOf(strapi), subjectOf(ctx))
  if (!subject.allowsRating && stars !== null) throw new Refusal(403, RATING_CLOSED)
  const { outcome, data } = await hear(strapi, ctx, {
    limit: 'rating',
    act: async (trx, { reader, now }) => {
      const outcome = await rate(trx, { subject, readerKey: reader.key, stars, now })
      return { outcome, data: await findRating(trx, subject, reader.key) }
    },
  })
  return { data, meta: { outcome, message: outcomeWords[outcome][localeOf(ctx.query)] } }
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  get: answerRefusals(async (ctx) => {
    const subject = await ratedSubject(readsOf(strapi), subjectOf(ctx))
    const reader = await knownReader(strapi, ctx)
    sendPrivately(ctx, { data: await findRating(readsOf(strapi), subject, reader?.key ?? null), meta: {} })
  }),

  put: answerRefusals(async (ctx) => {
    const { stars } = parsed(rateSchema, ctx.request.body)
    sendPrivately(ctx, await vote(strapi, ctx, stars))
  }),

  delete: answerRefusals(async (ctx) => {
    sendPrivately(ctx, await vote(strapi, ctx, null))
  }),

  /** The form of a page without scripts. */
  post: answerRefusals(async (ctx) => {
    const { stars, takeBack, back } = parsed(rateFormSchema, ctx.request.body)
    await vote(strapi, ctx, takeBack ? null : stars)
    ctx.body = ''
    ctx.status = 303
    ctx.set('Location', `${back}${back.endsWith('=') ? (takeBack ? 0 : stars) : ''}#rating`)
  }),
})
