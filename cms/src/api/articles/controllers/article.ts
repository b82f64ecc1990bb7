import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendData, sendPage } from '../../../kernel/answer/send'
import { sendMissing } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { listArticlesSchema } from '../article.schema'
import { findArticle, tagsOfArticlePage } from '../find-article'
import { listArticles } from '../list-articles'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const query = parseQuery(listArticlesSchema, ctx.query)
    const { items, total, tags } = await listArticles(readsOf(strapi), query)
    sendPage(ctx, { items, total, page: query.page, pageSize: query.pageSize }, { tags })
  },

  async one(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const article = await findArticle(readsOf(strapi), ctx.params.slug, locale)
    if (!article) return sendMissing(ctx, { strapi, kind: 'article', locale })
    sendData(ctx, article, { tags: tagsOfArticlePage(article) })
  },
})
