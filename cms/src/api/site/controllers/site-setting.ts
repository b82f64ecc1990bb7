import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendData } from '../../../kernel/answer/send'
import { readsOf } from '../../../kernel/database/reads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { getSite } from '../get-site'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async one(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const { site, until } = await getSite(readsOf(strapi), locale, new Date())
    sendData(ctx, site, { tags: ['site'], until })
  },
})
