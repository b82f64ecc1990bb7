import type { IncomingMessage } from 'node:http'
import type { Locale } from '../../src/shared/lib/addresses'

/** The language an address of the API asks for. */
export const localeOf = (url: string): Locale => (/[?&]locale=en(&|$)/.test(url) ? 'en' : 'vi')

/** How much a browser likes a language, from 0 to 1, by its header Accept-Language. */
function liking(header: string, locale: Locale): number {
  const likings = header.split(',').flatMap((part) => {
    const [, language = '', quality] = /^\s*([a-z]+)[^;]*(?:;\s*q=([\d.]+))?/i.exec(part) ?? []
    return language.toLowerCase() === locale ? [Number(quality ?? 1)] : []
  })
  return Math.max(0, ...likings)
}

/** The language an address names, else the one its reader's browser prefers. */
export function readerLocale({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Locale {
  if (/[?&]locale=(vi|en)(&|$)/.test(url)) return localeOf(url)
  const asked = headers['accept-language'] ?? ''
  return liking(asked, 'en') > liking(asked, 'vi') ? 'en' : 'vi'
}
