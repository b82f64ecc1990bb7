import type { Core } from '@strapi/strapi'
import type { CrawlerDto, HitAnswer } from '../../../../contract/statistics'
import type { SubjectRef } from '../../../../contract/subjects'
import type { Context } from '../../../kernel/answer/context'
import { throwNotFound } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import {
  isWebServersReport,
  keysOfTold,
  knownReader,
  refuseForeignPages,
  visitorKeysOf,
} from '../../../kernel/identity'
import { answerRefusals, parsed } from '../../../kernel/refusals'
import { sendPrivately } from '../../../kernel/voices'
import { subjectKey, type VisitorClass } from '../hit'
import { isBot } from '../is-bot'
import { hitCounterOf, standingOf, type Standing } from '../services/hit-counter'
import { hitLimitOf } from '../services/hit-limit'
import { crawlersSchema, hitSchema } from '../statistics.schema'
import { publishedOf } from '../subject-counts'

async function classOf(strapi: Core.Strapi, ctx: Context): Promise<VisitorClass> {
  if (isBot(ctx.get('user-agent'))) return 'bot'
  return ctx.get('authorization') && (await knownReader(strapi, ctx))?.account ? 'member' : 'guest'
}

async function standingWithout(
  strapi: Core.Strapi,
  subject: SubjectRef | null,
  now: Date,
): Promise<Standing> {
  const db = readsOf(strapi)
  return standingOf(db, await publishedOf(db, subject ? [subject] : []), now)
}

/** A line over its limit is answered like everybody else, only not counted: its honest readers shall notice nothing. */
async function count(strapi: Core.Strapi, ctx: Context, subject: SubjectRef | null): Promise<Standing> {
  const at = new Date()
  const visitor = await visitorKeysOf(strapi, ctx, at)
  if (!(await hitLimitOf(strapi).allows(visitor.line))) return standingWithout(strapi, subject, at)
  const visitorClass = await classOf(strapi, ctx)
  return hitCounterOf(strapi).count({ ...visitor, visitorClass, subject, file: null, at })
}

/** One page shown to a program; what it does within half an hour is one visit, whoever tells of it and how often. */
async function countCrawler(strapi: Core.Strapi, told: CrawlerDto): Promise<void> {
  const at = new Date()
  const visitor = await keysOfTold(strapi, told, at)
  if (!(await hitLimitOf(strapi).allows(visitor.line))) return
  await hitCounterOf(strapi).count({ ...visitor, visitorClass: 'bot', subject: null, file: null, at })
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  create: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const { subject } = parsed(hitSchema, ctx.request.body)
    const { site, counts } = await count(strapi, ctx, subject)
    const own = subject && counts.get(subjectKey(subject))
    sendPrivately(ctx, { data: { subject: own ?? null, site }, meta: {} } satisfies HitAnswer)
  }),

  /** Told by the web server, which alone meets programs that run no scripts. */
  crawlers: answerRefusals(async (ctx) => {
    if (!isWebServersReport(strapi, ctx)) throwNotFound('vi')
    const { crawlers } = parsed(crawlersSchema, ctx.request.body)
    await Promise.all(crawlers.map((crawler) => countCrawler(strapi, crawler)))
    ctx.status = 204
  }),
})
