import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { EventDto } from '../../../contract/events'
import { findLinks, tagsOfLinks } from '../links'
import { firstAfter } from './event-phase'
import { type EventRow, wholeEvents } from './event.rows'
import { toEvent } from './event.serializer'

interface Asked {
  slug: string
  locale: LocaleDto
  now: Date
}

/** A published event with all its page shows, in two statements; null where no published one has this slug. */
export const findEvent = async (db: Knex, { slug, locale, now }: Asked): Promise<EventDto | null> => {
  const row = await wholeEvents(db)
    .where({ 'a.slug': slug, 'a.locale': locale })
    .whereNotNull('a.published_at')
    .first<EventRow | undefined>()
  if (!row) return null
  const links = await findLinks(db, { kind: 'event', id: row.id }, locale)
  return toEvent(row, links, now)
}

/** What an event's page was made from, and when it changes by itself. */
export const freshnessOfEvent = ({ id, links, startsAt, endsAt, registration }: EventDto, now: Date) => ({
  tags: [`event:${id}`, ...tagsOfLinks(links)],
  until: firstAfter(
    now,
    [startsAt, endsAt, registration?.from, registration?.to].map((time) => (time ? new Date(time) : null)),
  ),
})
