import type { DecisionActionDto } from '../../../../contract/moderation'
import { Refusal } from '../../../kernel/refusals'
import type { Staff } from '../../../kernel/staff/guarded-routes'
import { newRow, type Transaction } from '../../../kernel/transaction'
import type { CommentRow } from '../comment.rows'
import { holdComment } from '../find-comment'
import {
  answersReports,
  changesAnything,
  decided,
  excerptOf,
  standingOf,
  type Standing,
} from '../moderation/decisions'
import type { Decide } from './portal.schema'

/** Who decides, and when. */
export interface By {
  staff: Staff
  now: Date
}

const REMOVED = {
  vi: 'Bình luận này đã bị người viết xóa.',
  en: 'Its author has deleted this comment.',
}

/** Writes what a decision or an undo makes of a comment. */
export async function setStanding(
  trx: Transaction,
  id: string,
  { standing, now }: { standing: Standing; now: Date },
) {
  await trx('comments').where('document_id', id).update({
    state: standing.state,
    held_because: standing.heldBecause,
    rejection_reason: standing.rejectionReason,
    is_official: standing.isOfficial,
    updated_at: now,
  })
}

/** What the log keeps of one decision. */
export interface LogEntry {
  comment: CommentRow
  action: DecisionActionDto
  to: Standing
  reason: string | null
  /** The official answer that was written with it. */
  answerId: string | null
}

/** Writes a decision to the log; gives its id. */
export async function logDecision(trx: Transaction, entry: LogEntry, { staff, now }: By): Promise<string> {
  const row = newRow(now)
  const before = standingOf(entry.comment)
  await trx('moderation_decisions').insert({
    ...row,
    comment_id: entry.comment.id,
    author_key: entry.comment.readerKey,
    action: entry.action,
    from_state: before.state,
    to_state: entry.to.state,
    reason: entry.reason,
    before: JSON.stringify({ ...before, answerId: entry.answerId }),
    excerpt: excerptOf(entry.comment.body),
    decided_by_id: staff.id,
    decided_by: staff.name,
    decided_at: now,
  })
  return row.document_id
}

/** Holds a comment that can be decided; throws the 404 or 409 where it is gone. */
export async function holdDecidable(trx: Transaction, id: string): Promise<CommentRow> {
  const comment = await holdComment(trx, id)
  if (comment.state === 'removed') throw new Refusal(409, REMOVED)
  return comment
}

async function decideOne(trx: Transaction, id: string, decision: Decide & By): Promise<string[]> {
  const { action, now } = decision
  const comment = await holdDecidable(trx, id)
  const before = standingOf(comment)
  const reason = action === 'reject' ? (decision.reason ?? null) : null
  const to = decided(before, action, reason)
  if (!changesAnything(before, to, action)) return []
  await setStanding(trx, id, { standing: to, now })
  if (answersReports(action)) {
    await trx('comment_reports').where('comment_id', id).whereNull('answered_at').update({ answered_at: now })
  }
  return [await logDecision(trx, { comment, action, to, reason, answerId: null }, decision)]
}

/** Decides all comments or none; gives the ids of the decisions. What another editor decided so already is left alone. */
export async function decide(trx: Transaction, decision: Decide & By): Promise<string[]> {
  const decisionIds: string[] = []
  // Always in the same order: two editors who decide the same comments must not wait for each other.
  for (const id of [...new Set(decision.ids)].sort())
    decisionIds.push(...(await decideOne(trx, id, decision)))
  return decisionIds
}
