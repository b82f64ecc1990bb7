import { foundQuestionsQuery } from '@/features/questions'
import { localizedRoute } from '@/shared/i18n'
import { readiness, searchRequest } from './search-address'
import { searchQuery } from './search.queries'

export const routes = localizedRoute(
  'search',
  () => import('./SearchPage.vue'),
  (to, locale) => {
    const request = searchRequest(to.query, locale)
    if (readiness(request.q) !== 'ready') return []
    const found = searchQuery(request)
    // The part that shows questions comes later than the page: what it asks shall not, or it would miss what was brought.
    return request.kind ? [found] : [found, foundQuestionsQuery(request)]
  },
)
