import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendData } from '../../../kernel/answer/send'
import { sendMissing } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { findTag } from '../find-tag'
import { listTags } from '../list-tags'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    sendData(ctx, await listTags(readsOf(strapi), locale), { tags: ['list:tags', 'list:articles'] })
  },

  async one(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const tag = await findTag(readsOf(strapi), ctx.params.slug, locale)
    if (!tag) return sendMissing(ctx, { strapi, kind: 'tag', locale })
    sendData(ctx, tag, { tags: [`tag:${tag.id}`] })
  },
})
