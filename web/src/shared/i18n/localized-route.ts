import type { Component } from 'vue'
import type { LocationQuery, RouteParamsGeneric, RouteRecordRaw } from 'vue-router'
import type { DefineQueryOptions } from '@pinia/colada'
import { locales, pages, type Locale, type PageName } from '@/shared/lib/addresses'

/** Where a reader is going, as far as a page's queries care. */
export interface PageTarget {
  params: RouteParamsGeneric
  query: LocationQuery
}

/** What a page will ask for first: started before it renders and when a reader points at a link to it. */
export type PageQueries = (to: PageTarget, locale: Locale) => DefineQueryOptions[]

declare module 'vue-router' {
  interface RouteMeta {
    locale?: Locale
    page?: PageName
    queries?: PageQueries
    /** Namespaces of texts that do not come with every page. */
    texts?: string[]
  }
}

/** The route records of one page in both languages, named `vi.article` and `en.article`. */
export function localizedRoute(
  page: PageName,
  component: () => Promise<{ default: Component }>,
  queries?: PageQueries,
): RouteRecordRaw[] {
  return locales.map((locale) => ({
    name: `${locale}.${page}`,
    path: pages[page][locale],
    component,
    meta: { locale, page, queries },
  }))
}

/** The same records, their pages waiting for texts of these namespaces. */
export function withTexts(texts: string[], routes: RouteRecordRaw[]): RouteRecordRaw[] {
  return routes.map((route) => ({ ...route, meta: { ...route.meta, texts } }))
}
