import { localizedRoute } from '@/shared/i18n'
import { eventListRequest } from './event-when'
import { eventQuery, eventsQuery } from './events.queries'

export const routes = [
  ...localizedRoute(
    'events',
    () => import('./EventsPage.vue'),
    (to, locale) => [eventsQuery(eventListRequest(to.query, locale))],
  ),
  ...localizedRoute(
    'event',
    () => import('./EventPage.vue'),
    (to, locale) => [eventQuery({ locale, slug: String(to.params.slug) })],
  ),
]
