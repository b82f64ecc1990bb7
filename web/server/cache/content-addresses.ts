/** The API's public content: what every reader gets alike, with the query parameters each address knows beside `locale`. */
const paths: Record<string, readonly string[]> = {
  '/api/articles': ['page', 'pageSize', 'category', 'tag', 'featured'],
  '/api/articles/:slug': [],
  '/api/categories': [],
  '/api/tags': [],
  '/api/tags/:slug': [],
  '/api/documents': ['page', 'pageSize', 'q', 'type', 'issuer', 'area', 'validity', 'from', 'to'],
  '/api/documents/facets': [],
  '/api/documents/:slug': [],
  '/api/events': ['page', 'pageSize', 'when', 'from', 'to'],
  '/api/events/:slug': [],
  '/api/questions': ['page', 'pageSize', 'q', 'department'],
  '/api/questions/departments': [],
  '/api/questions/:slug': [],
  '/api/site': [],
  '/api/site/years': [],
  '/api/site/years/:slug': ['page', 'pageSize'],
  '/api/pages': [],
  '/api/pages/:slug': [],
  '/api/search': ['page', 'pageSize', 'q', 'kind', 'sort', 'category', 'from', 'to'],
  '/api/search/suggest': ['q'],
}

/** Parameters of which the CMS knows but a few values: with them an address is asked for again and again. */
const settled = new Set(['locale', 'page', 'pageSize', 'category', 'tag', 'featured', 'when'])

const known = Object.entries(paths).map(([path, query]) => ({
  pattern: new RegExp(`^${path.replace(':slug', '[^/]+')}$`),
  query: ['locale', ...query],
}))

/** Where public content is kept. */
export interface ContentAddress {
  /** Path and query with the parameters in one order, whatever order they were asked in. */
  key: string
  /** Whether part of it can be anything: hardly anybody will ask for the same again. */
  isTyped: boolean
}

/**
 * The address of public content, or `null` for everything else: voices, counts, accounts, and addresses with
 * parameters that nobody knows, which the CMS itself must judge.
 */
export function contentAddress(url: string): ContentAddress | null {
  const [path = '', search = ''] = url.split('?', 2)
  const found = known.find(({ pattern }) => pattern.test(path))
  if (!found) return null
  const asked = new URLSearchParams(search)
  const names = [...asked.keys()]
  const isKnown = names.every((name) => found.query.includes(name)) && new Set(names).size === names.length
  if (!isKnown) return null
  asked.sort()
  return {
    key: asked.size > 0 ? `${path}?${asked}` : path,
    isTyped: names.some((name) => !settled.has(name)),
  }
}
