import type { Core, Modules } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { fillSearchText } from './fill-search-text'
import { fillSlug, type Saved } from './fill-slug'
import { normaliseTexts } from './normalise-text'
import { refusedHrefs } from './refused-hrefs'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

type Write = Modules.Documents.Middleware.Context

/** The language a save is for; none where the type has no languages, whatever the caller said. */
const localeOf = ({ contentType, params }: Write): string | undefined => {
  const options: { i18n?: { localized?: boolean } } = contentType.pluginOptions ?? {}
  if (!options.i18n?.localized) return undefined
  return typeof params.locale === 'string' ? params.locale : 'vi'
}

const savedOf = (write: Write): Saved | null => {
  const { uid, action, params } = write
  if ((action !== 'create' && action !== 'update') || !('data' in params) || !isRecord(params.data))
    return null
  const data = normaliseTexts(params.data)
  if (!isRecord(data)) return null
  Object.assign(params, { data })
  const documentId = 'documentId' in params ? String(params.documentId) : undefined
  return { uid, data, documentId, locale: localeOf(write), isNew: action === 'create' }
}

const MESSAGE = 'Địa chỉ phải bắt đầu bằng "/", "https://", "mailto:" hoặc "tel:".'

const refuseBadHrefs = ({ data }: Saved) => {
  const paths = refusedHrefs(data)
  if (paths.length === 0) return
  const problems = paths.map((path) => ({ path, message: MESSAGE, name: 'ValidationError' }))
  throw new errors.ValidationError(MESSAGE, { errors: problems })
}

/** In register(), after the rich texts are cleaned: one spelling of letters, a slug, and the text the search reads. */
export const prepareEntries = (strapi: Core.Strapi) => {
  strapi.documents.use(async (write, next) => {
    const saved = write.uid.startsWith('api::') ? savedOf(write) : null
    if (saved) {
      refuseBadHrefs(saved)
      await fillSlug(strapi, saved)
      await fillSearchText(strapi, saved)
    }
    return next()
  })
}
