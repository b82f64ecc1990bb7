import type { Knex } from 'knex'
import type { EventStateDto, EventTypeDto } from '../../../contract/events'
import type { StoredInstant } from '../../kernel/database/values'
import { mediaColumn } from '../../kernel/media/files'
import { type TranslationRow, translationColumns } from '../../kernel/subjects/translations'

const uid = 'api::events.event'

export interface EventCardRow {
  id: string
  slug: string
  name: string
  type: EventTypeDto
  summary: string | null
  cover: unknown
  starts_at: StoredInstant
  ends_at: StoredInstant
  daily_hours: string | null
  venue: string | null
  commune_then: string | null
  commune_now: string | null
  state: EventStateDto | null
  state_reason: string | null
  is_example: boolean | number | null
  visit_count: number | null
}

export interface EventRow extends EventCardRow, TranslationRow {
  body: unknown
  address: string | null
  latitude: number | string | null
  longitude: number | string | null
  organisers: string | null
  contact: string | null
  booth_count: number | null
  goods: string | null
  registration_from: StoredInstant | null
  registration_to: StoredInstant | null
  registration_conditions: string | null
  results_id: number | null
  revenue: number | string | null
  firm_count: number | null
  note: string | null
  gallery: unknown
}

const columns = (alias: string, names: readonly string[]) => names.map((name) => `${alias}.${name}`)

const cardColumns = [
  'slug',
  'name',
  'type',
  'summary',
  'starts_at',
  'ends_at',
  'daily_hours',
  'venue',
  'commune_then',
  'commune_now',
  'state',
  'state_reason',
  'is_example',
] as const
const pageColumns = [
  'body',
  'address',
  'latitude',
  'longitude',
  'organisers',
  'contact',
  'booth_count',
  'goods',
  'registration_from',
  'registration_to',
  'registration_conditions',
] as const

const media = (db: Knex, field: string) => mediaColumn(db, { owner: 'a.id', uid, field })

/** Events as cards; the caller says which rows `a`. */
export const eventCards = (db: Knex) =>
  db('events as a')
    .leftJoin('events_cmps as x', (on) => on.on('x.entity_id', 'a.id').andOnVal('x.field', 'results'))
    .leftJoin('components_events_results as r', 'r.id', 'x.cmp_id')
    .select({ id: 'a.document_id', visit_count: 'r.visit_count' })
    .select(columns('a', cardColumns))
    .select({ cover: media(db, 'coverImage') })

/** Events with everything their own page shows; the caller says which row `a`. */
export const wholeEvents = (db: Knex) =>
  eventCards(db)
    .select({ results_id: 'r.id', revenue: 'r.revenue', firm_count: 'r.firm_count', note: 'r.note' })
    .select(columns('a', pageColumns))
    .select({ gallery: media(db, 'gallery') })
    .select(translationColumns(db, 'event'))
