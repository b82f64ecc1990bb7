import { categoriesQuery, leadQueries } from '@/features/articles'
import { yearQuery } from '@/features/site'
import { localizedRoute, withTexts } from '@/shared/i18n'
import { yearRequest } from './site-map/year-request'

export const routes = [
  ...localizedRoute(
    'home',
    () => import('./HomePage.vue'),
    (_to, locale) => Object.values(leadQueries(locale)),
  ),
  ...withTexts(
    ['site-map'],
    [
      ...localizedRoute(
        'siteMap',
        () => import('./site-map/SiteMapPage.vue'),
        (_to, locale) => [categoriesQuery(locale)],
      ),
      ...localizedRoute(
        'siteMapYear',
        () => import('./site-map/SiteMapYearPage.vue'),
        (to, locale) => [yearQuery(yearRequest(to, locale))],
      ),
    ],
  ),
]
