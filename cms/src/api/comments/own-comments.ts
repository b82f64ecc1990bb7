import type { Knex } from 'knex'
import type { OwnCommentSummaryDto } from '../../../contract/readers'
import type { SubjectRef } from '../../../contract/subjects'
import { isoInstant } from '../../kernel/database/values'
import { forgetAnswersOf } from '../../kernel/idempotency'
import { findSubjectPlaces, type SubjectPlace } from '../../kernel/subjects/subject-places'
import type { Transaction } from '../../kernel/transaction'
import { commentColumns, type CommentRow } from './comment.rows'

interface OwnPage {
  readerKey: string
  page: number
  pageSize: number
}

const ownRows = (db: Knex, readerKey: string): Knex.QueryBuilder =>
  db('comments as c').where('c.reader_key', readerKey).whereNot('c.state', 'removed')

const subjectOf = (row: CommentRow): SubjectRef => ({ kind: row.subjectKind, id: row.subjectId })

const toSummary = (row: CommentRow, { translations }: SubjectPlace): OwnCommentSummaryDto => ({
  id: row.id,
  subject: subjectOf(row),
  subjectTitle: row.subjectTitle ?? '',
  translations,
  body: row.body,
  createdAt: isoInstant(row.createdAt),
  state: row.state,
  rejectionReason: row.rejectionReason,
})

/** One page of what a reader wrote, newest first, for that reader alone. */
export async function listOwnComments(db: Knex, { readerKey, page, pageSize }: OwnPage) {
  const rows: CommentRow[] = await ownRows(db, readerKey)
    .orderBy('c.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(commentColumns)
  const counted = await ownRows(db, readerKey).count({ total: '*' }).first<{ total: number | string }>()
  const placeOf = await findSubjectPlaces(db, rows.map(subjectOf))
  return { items: rows.map((row) => toSummary(row, placeOf(subjectOf(row)))), total: Number(counted.total) }
}

/**
 * Cuts what a reader said from who they were, as their account is deleted: comments stay under "Người dùng đã xóa", likes
 * and reports stay counted, and no answer kept for repeats names them. `nobodysKey` is a fresh random key.
 */
export async function forgetAuthor(trx: Transaction, readerKey: string, nobodysKey: string): Promise<void> {
  const nobody = { reader_key: nobodysKey }
  const written: { id: string }[] = await trx('comments')
    .where('reader_key', readerKey)
    .select({ id: 'document_id' })
  await forgetAnswersOf(
    trx,
    written.map(({ id }) => id),
  )
  await trx('comments')
    .where('reader_key', readerKey)
    .update({ ...nobody, author_name: null, author_email: null })
  await trx('moderation_decisions').where('author_key', readerKey).update({ author_key: nobodysKey })
  await trx('comment_reactions').where('reader_key', readerKey).update(nobody)
  await trx('comment_reports').where('reader_key', readerKey).update(nobody)
}
