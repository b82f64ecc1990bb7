import type { Reader } from '../../kernel/identity'
import { emptyAnswerOf } from '../../kernel/idempotency'
import { Refusal } from '../../kernel/refusals'
import type { Transaction } from '../../kernel/transaction'
import { findVoiceSettings } from '../../kernel/voice-settings/voice-settings'
import type { CommentRow } from './comment.rows'
import { NO_COMMENT, NOT_YOURS, TOO_LATE } from './comment-words'
import { editableUntil } from './edit-window'
import { findComment, holdComment } from './find-comment'
import { bodyKeyOf } from './moderation/body-key'
import { stillHeld } from './moderation/still-held'
import { judgeAttempt } from './moderation/verdict'

/** Holds a reader's own comment; throws the 404 or 403 where it is none. */
async function holdOwn(trx: Transaction, id: string, reader: Reader): Promise<CommentRow> {
  const row = await holdComment(trx, id)
  if (row.state === 'removed') throw new Refusal(404, NO_COMMENT)
  if (row.readerKey !== reader.key) throw new Refusal(row.state === 'approved' ? 403 : 404, NOT_YOURS)
  return row
}

/** Changes the text of a reader's own comment within its fifteen minutes; the rules are asked again, and lift no hold. */
export async function changeComment(
  trx: Transaction,
  change: { id: string; body: string; reader: Reader; now: Date },
): Promise<CommentRow> {
  const { id, body, reader, now } = change
  const row = await holdOwn(trx, id, reader)
  const isOver = editableUntil(new Date(row.createdAt), now) === null
  if (isOver || row.state === 'rejected') throw new Refusal(403, TOO_LATE)
  const settings = await findVoiceSettings(trx)
  const attempt = {
    body,
    reader,
    now,
    settings,
    closed: null,
    honeypot: '',
    fillSeconds: null,
    changedId: id,
  }
  const { state, heldBecause } = stillHeld(row, await judgeAttempt(trx, attempt))
  await trx('comments')
    .where('document_id', id)
    .update({
      body,
      body_key: bodyKeyOf(body),
      state,
      held_because: heldBecause,
      // The badge was given to another text.
      is_official: false,
      edited_at: now,
      updated_at: now,
    })
  return findComment(trx, id)
}

/** Takes everything personal out of a comment that must stay because it was answered. */
async function leaveTombstone(trx: Transaction, id: string, now: Date): Promise<void> {
  await trx('comments').where('document_id', id).update({
    state: 'removed',
    author_name: null,
    author_email: null,
    body: '',
    body_key: null,
    rejection_reason: null,
    held_because: null,
    is_official: false,
    like_count: 0,
    dislike_count: 0,
    updated_at: now,
  })
}

/** Deletes a comment with all said about it; gives what stays of it, null where nothing does. */
export async function removeComment(trx: Transaction, id: string, now: Date): Promise<CommentRow | null> {
  await trx('comment_reactions').where('comment_id', id).delete()
  await trx('comment_reports').where('comment_id', id).delete()
  await trx('moderation_decisions').where('comment_id', id).update({ excerpt: '' })
  await emptyAnswerOf(trx, id)
  const answer: { id: number } | undefined = await trx('comments')
    .where('parent_id', id)
    .orWhere('thread_parent_id', id)
    .first('id')
  if (!answer) {
    await trx('comments').where('document_id', id).delete()
    return null
  }
  await leaveTombstone(trx, id, now)
  return findComment(trx, id)
}

/** Deletes a reader's own comment, however old. */
export async function removeOwnComment(
  trx: Transaction,
  removal: { id: string; reader: Reader; now: Date },
): Promise<CommentRow | null> {
  await holdOwn(trx, removal.id, removal.reader)
  return removeComment(trx, removal.id, removal.now)
}
