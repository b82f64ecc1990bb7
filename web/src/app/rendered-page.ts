import type { Locale } from '@/shared/lib/addresses'

/** How long a page or an answer may be shown again: while nothing it was made from changes, some seconds, or not at all. */
export type Keep = 'until-changed' | 'briefly' | 'not'

/** What a page or an answer was made from. */
export interface Sources {
  /** Cache tags: it is stale when something of these changes. */
  tags: string[]
  /** ISO instant at which it changes by itself, if it does. */
  until: string | null
  keep: Keep
}

/** An answer of the CMS as the web server got it. */
export interface CmsAnswer extends Sources {
  status: number
  /** JSON text. */
  body: string
}

/** What the web server asks a page for with. */
export interface PageRequest {
  /** Path and query, e.g. `/bai-viet?trang=2`. */
  url: string
  /** Asks the CMS by GET; `path` is e.g. `/api/articles?locale=vi`. */
  ask: (path: string) => Promise<CmsAnswer>
  /** The portal's public origin, e.g. `https://example.vn`, for canonical addresses. */
  publicUrl: string
}

/** A page as the app rendered it, before it becomes a document. */
export interface RenderedPage extends Sources {
  status: number
  /** Where a page is that moved for good. */
  location?: string
  locale: Locale
  /** The app's HTML. */
  body: string
  head: { headTags: string; htmlAttrs: string; bodyAttrs: string; bodyTags: string; bodyTagsOpen: string }
  /** What the queries brought, as text for the browser to go on with. */
  state: string
  /** Source modules the page was made of, to find its styles and scripts by. */
  modules: string[]
}
