import type { Knex } from 'knex'
import type { RatingDto, StarsDto } from '../../../contract/ratings'
import type { SubjectRef } from '../../../contract/subjects'
import { Refusal } from '../../kernel/refusals'
import { findSubject, type Subject } from '../../kernel/subjects/find-subject'
import { NO_SUBJECT } from './rating-words'
import { toRating, type SummaryRow } from './rating.serializer'

/** The published entry a rating is about; throws the 404 where there is none. */
export async function ratedSubject(db: Knex, ref: SubjectRef): Promise<Subject> {
  const subject = await findSubject(db, ref)
  if (!subject) throw new Refusal(404, NO_SUBJECT)
  return subject
}

/** Sum, count, spread and the asking reader's own stars. */
export async function findRating(db: Knex, subject: Subject, readerKey: string | null): Promise<RatingDto> {
  const columns = { subject_kind: subject.kind, subject_id: subject.id }
  const summary: SummaryRow | undefined = await db('rating_summaries').where(columns).first()
  const own: { stars: StarsDto } | undefined = readerKey
    ? await db('ratings')
        .where({ ...columns, reader_key: readerKey })
        .first('stars')
    : undefined
  return toRating(subject, summary, own?.stars ?? null)
}
