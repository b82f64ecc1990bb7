import type { Answer, ListAnswer, LocaleDto } from './envelope'
import type { ImageDto } from './media'
import type { RichTextDocument } from './rich-text'
import type { LinkDto, TranslationsDto } from './subjects'

export type EventTypeDto = 'market' | 'fair' | 'training' | 'conference' | 'other'
/** Where now stands between the event's dates; the same words as `?when=`. */
export type EventPhaseDto = 'upcoming' | 'now' | 'past'
export type EventStateDto = 'planned' | 'postponed' | 'cancelled'

export interface EventSummaryDto {
  id: string
  slug: string
  name: string
  type: EventTypeDto
  summary: string | null
  coverImage: ImageDto | null
  /** ISO instants. */
  startsAt: string
  endsAt: string
  dailyHours: string | null
  venue: string | null
  communeThen: string | null
  communeNow: string | null
  phase: EventPhaseDto
  state: EventStateDto
  stateReason: string | null
  /** Visits of an event that is over, so that events can be compared; `null` while unknown. */
  visitCount: number | null
  /** Illustrative data, to be marked as such wherever it is shown. */
  isExample: boolean
}

export interface EventResultsDto {
  visitCount: number | null
  /** In đồng. */
  revenue: number | null
  firmCount: number | null
  note: string | null
}

export interface EventDto extends EventSummaryDto {
  body: RichTextDocument | null
  address: string | null
  latitude: number | null
  longitude: number | null
  organisers: string | null
  contact: string | null
  boothCount: number | null
  goods: string | null
  registration: { from: string | null; to: string | null; conditions: string | null; isOpen: boolean } | null
  results: EventResultsDto | null
  gallery: ImageDto[]
  translations: TranslationsDto
  links: LinkDto[]
}

/** GET /api/events: going on first, then coming (soonest first), then past (latest first). */
export interface ListEventsQuery {
  locale?: LocaleDto
  page?: number
  pageSize?: number
  when?: EventPhaseDto
  /** Overlapping this span: ISO dates. */
  from?: string
  to?: string
}
export type ListEventsAnswer = ListAnswer<EventSummaryDto>

/** GET /api/events/:slug: 301 to the present slug where the event moved, else 404. */
export type GetEventAnswer = Answer<EventDto>
