import { localizedRoute } from '@/shared/i18n'
import { readiness, searchRequest } from './search-address'
import { searchQuery } from './search.queries'

export const routes = localizedRoute(
  'search',
  () => import('./SearchPage.vue'),
  (to, locale) => {
    const request = searchRequest(to.query, locale)
    return readiness(request.q) === 'ready' ? [searchQuery(request)] : []
  },
)
