import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendData, sendPage } from '../../../kernel/answer/send'
import { sendMissing } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { listEventsSchema } from '../event.schema'
import { findEvent, freshnessOfEvent } from '../find-event'
import { listEvents } from '../list-events'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const query = parseQuery(listEventsSchema, ctx.query)
    const { items, total, until } = await listEvents(readsOf(strapi), query, new Date())
    sendPage(
      ctx,
      { items, total, page: query.page, pageSize: query.pageSize },
      { tags: ['list:events'], until },
    )
  },

  async one(ctx: Context) {
    const now = new Date()
    const { locale } = parseQuery(languageSchema, ctx.query)
    const event = await findEvent(readsOf(strapi), { slug: ctx.params.slug, locale, now })
    if (!event) return sendMissing(ctx, { strapi, kind: 'event', locale })
    sendData(ctx, event, freshnessOfEvent(event, now))
  },
})
