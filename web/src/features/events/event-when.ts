import type { EventPhaseDto, EventSummaryDto } from '@contract/events'
import type { LocationQuery } from 'vue-router'
import { writtenQueryKey, type Locale } from '@/shared/lib/addresses'
import { pageNumberOf } from '@/shared/lib/page-number'

/** In the order in which the list shows them. */
export const phases: readonly EventPhaseDto[] = ['now', 'upcoming', 'past']

const pageSize = 24

const vietnameseWords: Record<EventPhaseDto, string> = {
  now: 'dang-dien-ra',
  upcoming: 'sap-toi',
  past: 'da-qua',
}

/** The word a phase has in an address, e.g. `past` -> `da-qua`. */
export function phaseWord(phase: EventPhaseDto, locale: Locale): string {
  return locale === 'vi' ? vietnameseWords[phase] : phase
}

/** What the list asks the CMS for at an address; an unknown phase means all. */
export function eventListRequest(query: LocationQuery, locale: Locale) {
  const word = query[writtenQueryKey('when', locale)]
  const when = phases.find((phase) => phaseWord(phase, locale) === word)
  return { locale, page: pageNumberOf(query, locale), pageSize, ...(when && { when }) }
}

/** The events below a heading for each phase that has some. */
export function byPhase(events: EventSummaryDto[]): { phase: EventPhaseDto; events: EventSummaryDto[] }[] {
  return phases
    .map((phase) => ({ phase, events: events.filter((event) => event.phase === phase) }))
    .filter(({ events: members }) => members.length)
}
