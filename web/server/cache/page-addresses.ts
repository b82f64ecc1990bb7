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
  /** Whether a reader typed part of it: hardly anybody will ask for the same again. */
  isTyped: boolean
}

function keptParameters(asked: URLSearchParams, query: string[]): URLSearchParams {
  const kept = new URLSearchParams()
  for (const name of query) {
    const value = asked.get(name)
    const isFirstPage = (name === 'trang' || name === 'page') && value === '1'
    if (value && !isFirstPage) kept.set(name, value)
  }
  return kept
}

const withParameters = (path: string, kept: URLSearchParams) => (kept.size > 0 ? `${path}?${kept}` : path)
const sameAs = (one: URLSearchParams, other: URLSearchParams) => one.toString() === other.toString()

/** Reads the address of a page. Parameters that the page does not know are left out, so that nobody can fill the cache. */
export function pageAddress(url: string): PageAddress {
  const [written = '/', search = ''] = url.split('?', 2)
  const path = written.length > 1 ? `/${written.replace(/^\/+|\/+$/g, '')}` : '/'
  const found = known.find(({ pattern }) => pattern.test(path))
  const asked = new URLSearchParams(search)
  const { query = [], browserQuery = [] } = found ?? {}
  const kept = keptParameters(asked, [...query, ...browserQuery])
  const isAsWritten = path === written && sameAs(asked, kept)
  const key = withParameters(path, keptParameters(asked, query))
  return { key, redirect: isAsWritten ? null : withParameters(path, kept), isTyped: kept.has('q') }
}
