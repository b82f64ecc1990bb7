import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { throwNotFound } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import { sendFile } from '../../../kernel/downloads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { subjectSchema } from '../../../kernel/subjects/subject-words'
import { findAttachedFile } from '../find-attached-file'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async send(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const { data: subject } = subjectSchema.safeParse({ kind: ctx.params.kind, id: ctx.params.id })
    const file = subject && (await findAttachedFile(readsOf(strapi), subject, String(ctx.params.file)))
    if (!subject || !file) return throwNotFound(locale)
    await sendFile(strapi, ctx, { file, subject })
  },
})
