import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendData, sendPage } from '../../../kernel/answer/send'
import { throwNotFound } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { listYearSchema } from '../archive/archive.schema'
import { listYear } from '../archive/list-year'
import { listYears } from '../archive/list-years'

const tags = ['list:articles', 'list:documents', 'list:events']

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async years(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    sendData(ctx, await listYears(readsOf(strapi), locale), { tags })
  },

  async year(ctx: Context) {
    const query = parseQuery(listYearSchema, ctx.query)
    const { year } = ctx.params
    const found = /^[1-9]\d{3}$/.test(year) ? await listYear(readsOf(strapi), Number(year), query) : null
    if (!found) return throwNotFound(query.locale)
    const { page, pageSize } = query
    sendPage(ctx, { ...found, page, pageSize }, { tags })
  },
})
