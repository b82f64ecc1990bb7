import type { EventDto, EventResultsDto, EventSummaryDto } from '../../../contract/events'
import type { LinkDto } from '../../../contract/subjects'
import { isoInstant, isoInstantOrNull, numberOrNull } from '../../kernel/database/values'
import { imageOf, imagesOf } from '../../kernel/media/files'
import { shownText } from '../../kernel/rich-text'
import { translationsOf } from '../../kernel/subjects/translations'
import { isRegistrationOpen, phaseAt } from './event-phase'
import type { EventCardRow, EventRow } from './event.rows'

export const toEventSummary = (row: EventCardRow, now: Date): EventSummaryDto => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  type: row.type,
  summary: row.summary || null,
  coverImage: imageOf(row.cover),
  startsAt: isoInstant(row.starts_at),
  endsAt: isoInstant(row.ends_at),
  dailyHours: row.daily_hours || null,
  venue: row.venue || null,
  communeThen: row.commune_then || null,
  communeNow: row.commune_now || null,
  phase: phaseAt(now, { startsAt: new Date(row.starts_at), endsAt: new Date(row.ends_at) }),
  state: row.state ?? 'planned',
  stateReason: row.state_reason || null,
  visitCount: row.visit_count,
  isExample: Boolean(row.is_example),
})

const dateOrNull = (stored: EventRow['registration_from']) => (stored === null ? null : new Date(stored))

const toRegistration = (row: EventRow, now: Date): EventDto['registration'] => {
  const { registration_from, registration_to, registration_conditions } = row
  if (registration_from === null && registration_to === null && !registration_conditions) return null
  return {
    from: isoInstantOrNull(registration_from),
    to: isoInstantOrNull(registration_to),
    conditions: registration_conditions || null,
    isOpen: isRegistrationOpen(now, {
      from: dateOrNull(registration_from),
      to: dateOrNull(registration_to),
      endsAt: new Date(row.ends_at),
      state: row.state ?? 'planned',
    }),
  }
}

const toResults = ({
  results_id,
  visit_count,
  revenue,
  firm_count,
  note,
}: EventRow): EventResultsDto | null =>
  results_id === null
    ? null
    : { visitCount: visit_count, revenue: numberOrNull(revenue), firmCount: firm_count, note: note || null }

export const toEvent = (row: EventRow, links: LinkDto[], now: Date): EventDto => ({
  ...toEventSummary(row, now),
  body: shownText(row.body, { kind: 'event', id: row.id }),
  address: row.address || null,
  latitude: numberOrNull(row.latitude),
  longitude: numberOrNull(row.longitude),
  organisers: row.organisers || null,
  contact: row.contact || null,
  boothCount: row.booth_count,
  goods: row.goods || null,
  registration: toRegistration(row, now),
  results: toResults(row),
  gallery: imagesOf(row.gallery),
  translations: translationsOf(row),
  links,
})
