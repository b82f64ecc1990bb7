import { upsertRows } from '../../kernel/database/json-parameters'
import { newDocumentId, newRow, type Transaction } from '../../kernel/transaction'
import type { SubjectRef } from '../../../contract/subjects'

/** The row of visits before this portal counted: no date, so that it is in no chart. */
const FORMER_SITE = 'former-site'

/** What an entry was viewed and downloaded before this portal counted. */
interface StartCount {
  subject: SubjectRef
  views: number
  downloads: number
}

/** What another site counted before. Written again it takes the place of what was written before: nothing adds up twice. */
export interface StartValues {
  counts: StartCount[]
  /** Visits of readers in all; null leaves them as they are. */
  visits: number | null
}

const writeCounts = (trx: Transaction, counts: StartCount[], now: Date) =>
  upsertRows(trx, {
    table: 'subject_counts',
    keys: ['subject_kind', 'subject_id'],
    rows: counts.map(({ subject, views, downloads }) => ({
      document_id: newDocumentId(),
      subject_kind: subject.kind,
      subject_id: subject.id,
      view_count: 0,
      bot_view_count: 0,
      download_count: 0,
      start_view_count: views,
      start_download_count: downloads,
    })),
    instants: { created_at: now, updated_at: now },
    replaces: ['start_view_count', 'start_download_count', 'updated_at'],
  })

export async function writeStartValues(trx: Transaction, { counts, visits }: StartValues, now: Date) {
  await writeCounts(trx, counts, now)
  if (visits === null) return
  await trx('visit_days')
    .insert({ ...newRow(now), day: FORMER_SITE, reader_count: visits, bot_count: 0 })
    .onConflict('day')
    .merge(['reader_count', 'updated_at'])
}
