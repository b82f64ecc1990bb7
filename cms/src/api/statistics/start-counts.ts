import type { Transaction } from '../../kernel/transaction'
import { newRow } from '../../kernel/transaction'
import type { SubjectRef } from '../../../contract/subjects'

/** The row of visits before this portal counted: no date, so that it is in no chart. */
const FORMER_SITE = 'former-site'
/** SQLite takes no more rows than this in one insert. */
const ROWS = 200

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

async function writeCounts(trx: Transaction, counts: StartCount[], now: Date): Promise<void> {
  const rows = counts.map(({ subject, views, downloads }) => ({
    ...newRow(now),
    subject_kind: subject.kind,
    subject_id: subject.id,
    view_count: 0,
    bot_view_count: 0,
    download_count: 0,
    start_view_count: views,
    start_download_count: downloads,
  }))
  for (let first = 0; first < rows.length; first += ROWS) {
    await trx('subject_counts')
      .insert(rows.slice(first, first + ROWS))
      .onConflict(['subject_kind', 'subject_id'])
      .merge(['start_view_count', 'start_download_count', 'updated_at'])
  }
}

export async function writeStartValues(trx: Transaction, { counts, visits }: StartValues, now: Date) {
  await writeCounts(trx, counts, now)
  if (visits === null) return
  await trx('visit_days')
    .insert({ ...newRow(now), day: FORMER_SITE, reader_count: visits, bot_count: 0 })
    .onConflict('day')
    .merge(['reader_count', 'updated_at'])
}
