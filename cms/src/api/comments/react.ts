import type { ReactBody, ReactionDto, ReportCommentBody } from '../../../contract/comments'
import type { Reader } from '../../kernel/identity'
import { Refusal } from '../../kernel/refusals'
import { newRow, type Transaction } from '../../kernel/transaction'
import type { CommentRow } from './comment.rows'
import { NO_COMMENT, OWN_COMMENT } from './comment-words'
import { holdComment } from './find-comment'
import { reactionChange } from './reaction-change'

/** A reader's act on somebody else's comment. */
interface Act {
  id: string
  reader: Reader
  now: Date
}

async function holdForeign(trx: Transaction, { id, reader }: Act): Promise<CommentRow> {
  const row = await holdComment(trx, id)
  if (row.state !== 'approved') throw new Refusal(404, NO_COMMENT)
  if (row.readerKey === reader.key) throw new Refusal(403, OWN_COMMENT)
  return row
}

async function storeReaction(trx: Transaction, { id, reader, now }: Act, reaction: ReactionDto | null) {
  const own = { comment_id: id, reader_key: reader.key }
  if (reaction === null) await trx('comment_reactions').where(own).delete()
  else
    await trx('comment_reactions')
      .insert({ ...newRow(now), ...own, reaction })
      .onConflict(['comment_id', 'reader_key'])
      .merge(['reaction', 'updated_at'])
}

/** Stores a like or dislike, once for each reader, with its part in the counts; null takes it back. */
export async function react(trx: Transaction, act: Act & ReactBody) {
  const { reaction } = act
  const row = await holdForeign(trx, act)
  const found: { reaction: ReactionDto } | undefined = await trx('comment_reactions')
    .where({ comment_id: act.id, reader_key: act.reader.key })
    .first('reaction')
  const change = reactionChange(found?.reaction ?? null, reaction)
  if (found?.reaction !== reaction) await storeReaction(trx, act, reaction)
  const counts = { likeCount: row.likeCount + change.like, dislikeCount: row.dislikeCount + change.dislike }
  await trx('comments')
    .where('document_id', act.id)
    .update({ like_count: counts.likeCount, dislike_count: counts.dislikeCount })
  return { ...counts, reaction }
}

/** Stores a report, once for each reader and comment. */
export async function report(trx: Transaction, act: Act & ReportCommentBody): Promise<void> {
  await holdForeign(trx, act)
  await trx('comment_reports')
    .insert({
      ...newRow(act.now),
      comment_id: act.id,
      reader_key: act.reader.key,
      reason: act.reason,
      note: act.note || null,
    })
    .onConflict(['comment_id', 'reader_key'])
    .ignore()
}
