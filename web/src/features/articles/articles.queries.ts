import { defineQueryOptions } from '@pinia/colada'
import type { Locale } from '@/shared/lib/addresses'
import { getArticle, getTag, listArticles, listCategories, listTags } from './articles.api'

interface ArticleList {
  locale: Locale
  page: number
  pageSize: number
  category?: string
  tag?: string
  featured?: true
}

/** One page of articles, in a language. */
export const articlesQuery = defineQueryOptions(({ locale, ...query }: ArticleList) => ({
  key: ['articles', locale, query],
  query: () => listArticles(query),
}))

/** One article, in a language. */
export const articleQuery = defineQueryOptions(({ locale, slug }: { locale: Locale; slug: string }) => ({
  key: ['article', locale, slug],
  query: () => getArticle(slug),
}))

/** All categories with their names in a language. */
export const categoriesQuery = defineQueryOptions((locale: Locale) => ({
  key: ['categories', locale],
  query: listCategories,
}))

/** All tags in use, with their names in a language. */
export const tagsQuery = defineQueryOptions((locale: Locale) => ({
  key: ['tags', locale],
  query: listTags,
}))

/** One tag with its name in a language. */
export const tagQuery = defineQueryOptions(({ locale, slug }: { locale: Locale; slug: string }) => ({
  key: ['tag', locale, slug],
  query: () => getTag(slug),
}))
