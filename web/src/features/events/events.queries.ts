import { defineQueryOptions } from '@pinia/colada'
import type { ListEventsAnswer, ListEventsQuery } from '@contract/events'
import type { Locale } from '@/shared/lib/addresses'
import { keepWhileLoading } from '@/shared/lib/keep-while-loading'
import { getEvent, listEvents, type AsOf } from './events.api'

/** One page of events, in a language. */
export const eventsQuery = defineQueryOptions(
  ({ locale, ...query }: { locale: Locale } & Pick<ListEventsQuery, 'page' | 'pageSize' | 'when'>) => ({
    key: ['events', locale, query],
    query: () => listEvents(query),
    placeholderData: keepWhileLoading<AsOf<ListEventsAnswer>>('events'),
  }),
)

/** One event, in a language. */
export const eventQuery = defineQueryOptions(({ locale, slug }: { locale: Locale; slug: string }) => ({
  key: ['event', locale, slug],
  query: () => getEvent(slug),
}))
