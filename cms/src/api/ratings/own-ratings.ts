import type { Knex } from 'knex'
import type { StarsDto } from '../../../contract/ratings'
import type { OwnRatingDto } from '../../../contract/readers'
import type { SubjectRef } from '../../../contract/subjects'
import { isoInstant, type StoredInstant } from '../../kernel/database/values'
import { findSubjectPlaces } from '../../kernel/subjects/subject-places'
import type { Transaction } from '../../kernel/transaction'

interface OwnPage {
  readerKey: string
  page: number
  pageSize: number
}
type RatingRow = SubjectRef & { stars: StarsDto; ratedAt: StoredInstant }

/** One page of a reader's own stars, newest first, for that reader alone. */
export async function listOwnRatings(db: Knex, { readerKey, page, pageSize }: OwnPage) {
  const own = () => db('ratings').where('reader_key', readerKey)
  const rows: RatingRow[] = await own()
    .orderBy([
      { column: 'updated_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select({ kind: 'subject_kind', id: 'subject_id', stars: 'stars', ratedAt: 'updated_at' })
  const counted = await own().count({ total: '*' }).first<{ total: number | string }>()
  const placeOf = await findSubjectPlaces(db, rows)
  const items = rows.map(({ kind, id, stars, ratedAt }): OwnRatingDto => {
    const { title, translations } = placeOf({ kind, id })
    return {
      subject: { kind, id },
      subjectTitle: title,
      translations,
      stars,
      ratedAt: isoInstant(ratedAt),
    }
  })
  return { items, total: Number(counted?.total ?? 0) }
}

/** Cuts votes from who gave them, as an account is deleted: sums stay. `nobodysKey` is a fresh random key. */
export async function forgetRater(trx: Transaction, readerKey: string, nobodysKey: string): Promise<void> {
  await trx('ratings').where('reader_key', readerKey).update({ reader_key: nobodysKey })
}
