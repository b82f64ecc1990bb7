import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendData } from '../../../kernel/answer/send'
import { sendMissing } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { tagsOfLinks } from '../../links'
import { findPage, listPages } from '../find-page'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const pages = await listPages(readsOf(strapi), locale)
    sendData(ctx, pages, { tags: ['list:pages'] })
  },

  async one(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const page = await findPage(readsOf(strapi), ctx.params.slug, locale)
    if (!page) return sendMissing(ctx, { strapi, kind: 'page', locale })
    sendData(ctx, page, { tags: [`page:${page.id}`, ...tagsOfLinks(page.links)] })
  },
})
