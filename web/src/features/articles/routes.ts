import { localizedRoute } from '@/shared/i18n'
import { pageNumberOf } from '@/shared/lib/page-number'
import { articleQuery, articlesQuery, categoriesQuery, tagQuery } from './articles.queries'
import { articlesAPage } from './page-size'

export const routes = [
  ...localizedRoute(
    'articles',
    () => import('./ArticlesPage.vue'),
    (to, locale) => [
      articlesQuery({ locale, page: pageNumberOf(to.query, locale), pageSize: articlesAPage }),
    ],
  ),
  ...localizedRoute(
    'article',
    () => import('./ArticlePage.vue'),
    (to, locale) => [articleQuery({ locale, slug: String(to.params.slug) })],
  ),
  ...localizedRoute(
    'category',
    () => import('./CategoryPage.vue'),
    (_to, locale) => [categoriesQuery(locale)],
  ),
  ...localizedRoute(
    'tag',
    () => import('./TagPage.vue'),
    (to, locale) => [tagQuery({ locale, slug: String(to.params.slug) })],
  ),
]
