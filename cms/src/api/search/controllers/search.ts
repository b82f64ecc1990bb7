import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendPage } from '../../../kernel/answer/send'
import { readsOf } from '../../../kernel/database/reads'
import { parseQuery } from '../../../kernel/request/parse-query'
import { searchEntries, tagsOfSearch } from '../search-entries'
import { searchSchema } from '../search.schema'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = parseQuery(searchSchema, ctx.query)
    const { items, total } = await searchEntries(readsOf(strapi), query)
    const { page, pageSize } = query
    sendPage(ctx, { items, total, page, pageSize }, { tags: tagsOfSearch(query) })
  },
})
