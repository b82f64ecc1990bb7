import type { Core } from '@strapi/strapi'
import type { LocaleDto } from '../../../contract/envelope'
import type { Context } from '../answer/context'
import { inWordsOfReader, type StockFailure } from './stock-words'

/** The panel asks elsewhere and has words of its own. */
const isForReaders = (path: string): boolean => /^\/(api|uploads)(\/|$)/.test(path)

function isReadable(path: string): boolean {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

/** The language a request names, else the one its browser prefers. */
function localeOfRequest(ctx: Context): LocaleDto {
  const { locale } = ctx.query
  if (locale === 'vi' || locale === 'en') return locale
  ctx.vary('Accept-Language')
  return ctx.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi'
}

function failureOf({ status, message, body }: Context): StockFailure | null {
  if (status < 400) return null
  if (body === undefined || body === null) return { status, words: message, error: null }
  const { error } = body as { error?: { name: string; message: string; details?: object } }
  return error ? { status, words: error.message, error } : null
}

/**
 * In register(), before all other middlewares: what no code of the portal answers (an unknown or badly written address, a
 * method nobody takes) is answered in the language of the reader and in the shape of all failures.
 */
export function answerInWordsOfReader(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next) => {
    if (!isForReaders(ctx.path)) return next()
    if (isReadable(ctx.path)) await next()
    else ctx.status = 400
    const failure = failureOf(ctx)
    const answer = failure && inWordsOfReader(failure, localeOfRequest(ctx))
    if (answer) ctx.body = answer
  })
}
