import { defineQueryOptions } from '@pinia/colada'
import type { Locale } from '@/shared/lib/addresses'
import { getPage, getSite, listPages } from './site.api'

/** What stands around every page, in a language. */
export const siteQuery = defineQueryOptions((locale: Locale) => ({
  key: ['site', locale],
  query: getSite,
  staleTime: 300_000,
}))

/** All static pages, in a language. */
export const pagesQuery = defineQueryOptions((locale: Locale) => ({
  key: ['pages', locale],
  query: listPages,
}))

/** One static page, in a language. */
export const pageQuery = defineQueryOptions(({ locale, slug }: { locale: Locale; slug: string }) => ({
  key: ['page', locale, slug],
  query: () => getPage(slug),
}))
