import { localizedRoute, withTexts } from '@/shared/i18n'
import { mostQuery, visitsQuery } from './statistics.queries'
import { stepOf } from './step-address'

export const routes = withTexts(
  ['statistics'],
  localizedRoute(
    'statistics',
    () => import('./StatisticsPage.vue'),
    (to, locale) => [
      visitsQuery(stepOf(to.query, locale)),
      mostQuery({ locale, by: 'views' }),
      mostQuery({ locale, by: 'downloads' }),
    ],
  ),
)
