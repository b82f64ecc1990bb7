import type { Core } from '@strapi/strapi'
import type { GetStatisticsAnswer, ListCountsAnswer } from '../../../../contract/statistics'
import type { Context } from '../../../kernel/answer/context'
import { sendData } from '../../../kernel/answer/send'
import { readsOf } from '../../../kernel/database/reads'
import { languageSchema } from '../../../kernel/request/fields'
import { parameterFault, parseQuery } from '../../../kernel/request/parse-query'
import { localDay } from '../../../kernel/time/local-day'
import { sendPrivately } from '../../../kernel/voices'
import { listMost } from '../list-most'
import { listVisits } from '../list-visits'
import { faultOfRange, rangeOf } from '../periods'
import { findSiteStatistics } from '../site-statistics'
import { listCountsSchema, listMostSchema, listVisitsSchema } from '../statistics.schema'
import { findCounts, publishedOf } from '../subject-counts'
import { visitsCsv } from '../visits-csv'

/** For how long a page made from these figures may stand. */
const MINUTE = 60_000

const aMinute = (now: Date) => ({ tags: ['statistics'], until: new Date(now.getTime() + MINUTE) })

const sendCsv = (ctx: Context, { name, text }: { name: string; text: string }) => {
  ctx.attachment(name)
  ctx.type = 'text/csv; charset=utf-8'
  ctx.body = text
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async site(ctx: Context) {
    parseQuery(languageSchema, ctx.query)
    const data = await findSiteStatistics(readsOf(strapi), new Date())
    sendPrivately(ctx, { data, meta: {} } satisfies GetStatisticsAnswer)
  },

  async counts(ctx: Context) {
    const { subjects } = parseQuery(listCountsSchema, ctx.query)
    const db = readsOf(strapi)
    const data = await findCounts(db, await publishedOf(db, subjects))
    sendPrivately(ctx, { data, meta: {} } satisfies ListCountsAnswer)
  },

  async visits(ctx: Context) {
    const now = new Date()
    const { step, locale, format, ...asked } = parseQuery(listVisitsSchema, ctx.query)
    const range = rangeOf({ ...asked, step }, localDay(now))
    const fault = faultOfRange(range)
    if (fault) throw parameterFault('from', fault, locale)
    const visits = await listVisits(readsOf(strapi), { ...range, step })
    if (format === 'json') return sendData(ctx, visits, aMinute(now))
    sendCsv(ctx, { name: `visits-${range.from}-${range.to}.csv`, text: visitsCsv(visits, locale) })
  },

  async most(ctx: Context) {
    const query = parseQuery(listMostSchema, ctx.query)
    sendData(ctx, await listMost(readsOf(strapi), query), aMinute(new Date()))
  },
})
