import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendData } from '../../../kernel/answer/send'
import { readsOf } from '../../../kernel/database/reads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { listCategories } from '../list-categories'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const categories = await listCategories(readsOf(strapi), locale)
    const tags = ['list:categories', 'list:articles', ...categories.map(({ id }) => `category:${id}`)]
    sendData(ctx, categories, { tags })
  },
})
