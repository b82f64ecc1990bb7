import type { EventDto, GetEventAnswer, ListEventsAnswer, ListEventsQuery } from '@contract/events'
import { nullIfMissing, useHttp } from '@/shared/http'

/** What the CMS said of an event or a list of them, and the ISO instant it said so: "in 5 days" is counted from there. */
export type AsOf<Answer> = Answer & { askedAt: string }

/** One page of events: going on first, then coming, then past. */
export async function listEvents(query: ListEventsQuery): Promise<AsOf<ListEventsAnswer>> {
  const answer = await useHttp().get<ListEventsAnswer>('/events', query)
  return { ...answer, askedAt: new Date().toISOString() }
}

/** An event with all its fields; `null` where there is none of that slug. */
export async function getEvent(slug: string): Promise<AsOf<EventDto> | null> {
  const answer = await nullIfMissing(useHttp().get<GetEventAnswer>(`/events/${encodeURIComponent(slug)}`))
  return answer && { ...answer.data, askedAt: new Date().toISOString() }
}
