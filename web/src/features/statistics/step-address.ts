import type { StatisticsStepDto } from '@contract/statistics'
import type { LocationQuery } from 'vue-router'
import { writtenQueryKey, type Locale } from '@/shared/lib/addresses'

export const steps: readonly StatisticsStepDto[] = ['day', 'month', 'year']

const words: Record<Locale, Record<StatisticsStepDto, string>> = {
  vi: { day: 'ngay', month: 'thang', year: 'nam' },
  en: { day: 'day', month: 'month', year: 'year' },
}

/** How a step is written in the addresses of a language; `null` for the one nobody needs to write. */
export function stepWord(step: StatisticsStepDto, locale: Locale): string | null {
  return step === 'day' ? null : words[locale][step]
}

/** The step an address asks for: by day where it says nothing we know. */
export function stepOf(query: LocationQuery, locale: Locale): StatisticsStepDto {
  const written = query[writtenQueryKey('step', locale)]
  return steps.find((step) => words[locale][step] === written) ?? 'day'
}
