import {
  browserQueryKeys,
  knownQueryKeys,
  locales,
  pages,
  type Locale,
  type PageName,
} from '../../src/shared/lib/addresses'

interface KnownPage {
  pattern: RegExp
  locale: Locale
  query: string[]
  browserQuery: string[]
}

const names = Object.keys(pages) as PageName[]
const known: KnownPage[] = names.flatMap((name) =>
  locales.map((locale) => ({
    pattern: new RegExp(`^${pages[name][locale].replace(':slug', '[^/]+')}$`),
    locale,
    query: knownQueryKeys(name, locale),
    browserQuery: browserQueryKeys(name, locale),
  })),
)

/** What the address of a page means. */
export interface PageAddress {
  /** Path and known query parameters in one order: two addresses of one page have the same. */
  key: string
  /** Where a reader is to be sent instead, if this is not how the address is written. */
  redirect: string | null
  /** Whether part of it can be anything: hardly anybody will ask for the same again. */
  isTyped: boolean
}

const isPaging = (name: string) => name === 'trang' || name === 'page'
const isLaterPage = (value: string) => /^[1-9]\d{0,5}$/.test(value) && value !== '1'

function keptParameters(asked: URLSearchParams, query: string[]): URLSearchParams {
  const kept = new URLSearchParams()
  for (const name of query) {
    const value = asked.get(name)
    if (value && (!isPaging(name) || isLaterPage(value))) kept.set(name, value)
  }
  return kept
}

const withParameters = (path: string, kept: URLSearchParams) => (kept.size > 0 ? `${path}?${kept}` : path)
const sameAs = (one: URLSearchParams, other: URLSearchParams) => one.toString() === other.toString()

/** One way to write each path: letters that need no escape have none, all others have one. */
function plainPath(written: string): string {
  if (!written.includes('%')) return written
  try {
    return written
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/')
  } catch {
    return written
  }
}

/** Reads the address of a page. Parameters that the page does not know are left out, so that nobody can fill the cache. */
export function pageAddress(url: string): PageAddress {
  const [written = '/', search = ''] = url.split('?', 2)
  const path = written.length > 1 ? `/${plainPath(written.replace(/^\/+|\/+$/g, ''))}` : '/'
  const found = known.find(({ pattern }) => pattern.test(path))
  const asked = new URLSearchParams(search)
  const { query = [], browserQuery = [] } = found ?? {}
  const kept = keptParameters(asked, [...query, ...browserQuery])
  const isAsWritten = path === written && sameAs(asked, kept)
  const key = withParameters(path, keptParameters(asked, query))
  return {
    key,
    redirect: isAsWritten ? null : withParameters(path, kept),
    isTyped: query.some((name) => !isPaging(name) && kept.has(name)),
  }
}
