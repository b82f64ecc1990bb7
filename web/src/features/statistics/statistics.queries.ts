import { defineQueryOptions } from '@pinia/colada'
import type { ListMostQuery, StatisticsStepDto, VisitsDto } from '@contract/statistics'
import { keepWhileLoading } from '@/shared/lib/keep-while-loading'
import type { Locale } from '@/shared/lib/addresses'
import { listMost, listVisits } from './statistics.api'

/** Visits by day, month or year. */
export const visitsQuery = defineQueryOptions((step: StatisticsStepDto) => ({
  key: ['visits', step],
  query: () => listVisits(step),
  placeholderData: keepWhileLoading<VisitsDto[]>('visits'),
}))

/** What is read or downloaded most, in a language. */
export const mostQuery = defineQueryOptions(
  ({ locale, by }: { locale: Locale; by: ListMostQuery['by'] }) => ({
    key: ['most', locale, by],
    query: () => listMost(by),
  }),
)
