import { defineQueryOptions } from '@pinia/colada'
import type { Locale } from '@/shared/lib/addresses'
import { getPage, getSite, listPages, listYear, listYears } from './site.api'

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

interface YearPage {
  locale: Locale
  year: string
  page: number
  pageSize: number
}

/** The years of the archive, in a language. */
export const yearsQuery = defineQueryOptions((locale: Locale) => ({
  key: ['years', locale],
  query: listYears,
}))

/** One page of what a year holds, in a language. */
export const yearQuery = defineQueryOptions(({ locale, year, ...query }: YearPage) => ({
  key: ['year', locale, year, query],
  query: () => listYear(year, query),
}))
