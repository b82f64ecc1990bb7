import { leadQueries } from '@/features/articles'
import { localizedRoute } from '@/shared/i18n'

export const routes = [
  ...localizedRoute(
    'home',
    () => import('./HomePage.vue'),
    (_to, locale) => Object.values(leadQueries(locale)),
  ),
  ...localizedRoute('siteMap', () => import('./SiteMapPage.vue')),
]
