import type { EventDto } from '@contract/events'
import { communeOf } from './event-place'

const states = { planned: 'EventScheduled', postponed: 'EventPostponed', cancelled: 'EventCancelled' }

/** The event as schema.org describes one, for search engines; an example is none, so there is nothing to tell. */
export function structuredEvent(event: EventDto): object | null {
  if (event.isExample) return null
  return {
    '@type': 'Event',
    name: event.name,
    description: event.summary ?? undefined,
    startDate: event.startsAt,
    endDate: event.endsAt,
    eventStatus: `https://schema.org/${states[event.state]}`,
    location: {
      '@type': 'Place',
      name: event.venue ?? undefined,
      address: [event.address, communeOf(event)].filter(Boolean).join(', ') || undefined,
    },
    organizer: event.organisers ? { '@type': 'Organization', name: event.organisers } : undefined,
  }
}
