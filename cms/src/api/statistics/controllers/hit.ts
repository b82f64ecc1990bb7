import type { Core } from '@strapi/strapi'
import type { HitAnswer } from '../../../../contract/statistics'
import type { SubjectRef } from '../../../../contract/subjects'
import type { Context } from '../../../kernel/answer/context'
import { readsOf } from '../../../kernel/database/reads'
import { addressKeyOf, knownReader, refuseForeignPages, visitorKeyOf } from '../../../kernel/identity'
import { answerRefusals, parsed } from '../../../kernel/refusals'
import { sendPrivately } from '../../../kernel/voices'
import { dayBefore, subjectKey, type VisitorClass } from '../hit'
import { isBot } from '../is-bot'
import { hitCounterOf, type Standing } from '../services/hit-counter'
import { hitLimitOf } from '../services/hit-limit'
import { findSiteStatistics } from '../site-statistics'
import { hitSchema } from '../statistics.schema'
import { findCounts, publishedOf } from '../subject-counts'

async function classOf(strapi: Core.Strapi, ctx: Context): Promise<VisitorClass> {
  if (isBot(ctx.get('user-agent'))) return 'bot'
  return ctx.get('authorization') && (await knownReader(strapi, ctx))?.account ? 'member' : 'guest'
}

async function standingOf(strapi: Core.Strapi, subject: SubjectRef | null, now: Date): Promise<Standing> {
  const db = readsOf(strapi)
  const published = await publishedOf(db, subject ? [subject] : [])
  return { site: await findSiteStatistics(db, now), counts: await findCounts(db, published) }
}

/** A line over its limit is answered like everybody else, only not counted: its honest readers shall notice nothing. */
async function count(strapi: Core.Strapi, ctx: Context, subject: SubjectRef | null): Promise<Standing> {
  const at = new Date()
  const line = await addressKeyOf(strapi, ctx, at)
  if (!(await hitLimitOf(strapi).allows(line))) return standingOf(strapi, subject, at)
  const visitor = await visitorKeyOf(strapi, ctx, at)
  const formerVisitor = await visitorKeyOf(strapi, ctx, dayBefore(at))
  const visitorClass = await classOf(strapi, ctx)
  return hitCounterOf(strapi).count({ visitor, formerVisitor, visitorClass, line, subject, file: null, at })
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  create: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const { subject } = parsed(hitSchema, ctx.request.body)
    const { site, counts } = await count(strapi, ctx, subject)
    const own = subject && counts.find((counted) => subjectKey(counted.subject) === subjectKey(subject))
    sendPrivately(ctx, { data: { subject: own ?? null, site }, meta: {} } satisfies HitAnswer)
  }),
})
