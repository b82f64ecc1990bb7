import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { sendData, sendPage } from '../../../kernel/answer/send'
import { sendMissing, throwNotFound } from '../../../kernel/answer/send-missing'
import { readsOf } from '../../../kernel/database/reads'
import { sendFile } from '../../../kernel/downloads'
import { languageSchema } from '../../../kernel/request/fields'
import { parseQuery } from '../../../kernel/request/parse-query'
import { nextMidnight } from '../../../kernel/time/local-day'
import { findFacets, toFacets } from '../document-facets'
import { listDocumentsSchema } from '../document.schema'
import { findDocument, tagsOfDocumentPage } from '../find-document'
import { listDocuments } from '../list-documents'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const now = new Date()
    const query = parseQuery(listDocumentsSchema, ctx.query)
    const { items, total } = await listDocuments(readsOf(strapi), query, now)
    const freshness = { tags: ['list:documents'], until: nextMidnight(now) }
    sendPage(ctx, { items, total, page: query.page, pageSize: query.pageSize }, freshness)
  },

  async facets(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const rows = await findFacets(readsOf(strapi))
    sendData(ctx, toFacets(rows, locale), { tags: ['list:documents'] })
  },

  async one(ctx: Context) {
    const now = new Date()
    const { locale } = parseQuery(languageSchema, ctx.query)
    const document = await findDocument(readsOf(strapi), { slug: ctx.params.slug, locale, now })
    if (!document) return sendMissing(ctx, { strapi, kind: 'document', locale })
    sendData(ctx, document, {
      tags: tagsOfDocumentPage(document),
      until: untilOf(document.consultation, now),
    })
  },

  async file(ctx: Context) {
    const { locale } = parseQuery(languageSchema, ctx.query)
    const document = await findDocument(readsOf(strapi), { slug: ctx.params.slug, locale, now: new Date() })
    const file = document?.attachments.find(({ id }) => id === ctx.params.id)
    if (!document || !file) return throwNotFound(locale)
    await sendFile(strapi, ctx, { file, subject: { kind: 'document', id: document.id } })
  },
})

const untilOf = (consultation: { from: string; to: string } | null, now: Date): Date => {
  const times = consultation ? [new Date(consultation.from), new Date(consultation.to)] : []
  const coming = [...times, nextMidnight(now)].filter((time) => time > now)
  return new Date(Math.min(...coming.map((time) => time.getTime())))
}
