import { localizedRoute } from '@/shared/i18n'
import { pageQuery } from './site.queries'

export const routes = localizedRoute(
  'page',
  () => import('./StaticPage.vue'),
  (to, locale) => [pageQuery({ locale, slug: String(to.params.slug) })],
)
