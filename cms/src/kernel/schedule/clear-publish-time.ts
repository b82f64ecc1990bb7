import type { Core, Modules } from '@strapi/strapi'
import { inTransaction } from '../transaction'

type Write = Modules.Documents.Middleware.Context

const isPublishing = ({ action, contentType, params }: Write): boolean =>
  action === 'publish' && 'publishAt' in contentType.attributes && 'documentId' in params

/** The languages a publish is for; all of them where it names none. */
const languagesOf = ({ params }: Write): object => {
  const { locale } = params
  if (!locale || locale === '*') return {}
  return { locale: Array.isArray(locale) ? { $in: locale } : locale }
}

const clearTime = (strapi: Core.Strapi, write: Write) =>
  strapi.db.query(write.uid).updateMany({
    where: {
      documentId: String(Reflect.get(write.params, 'documentId')),
      publishedAt: { $null: true },
      ...languagesOf(write),
    },
    data: { publishAt: null },
  })

/**
 * In bootstrap(): whoever publishes an entry has done what its time was set for. Left there, the time would put unfinished
 * later changes online.
 */
export const clearPublishTime = (strapi: Core.Strapi) => {
  strapi.documents.use(async (write, next) => {
    if (!isPublishing(write)) return next()
    return inTransaction(strapi, async () => {
      await clearTime(strapi, write)
      return next()
    })
  })
}
