import { storedJson, type StoredInstant } from '../../../kernel/database/values'
import { Refusal } from '../../../kernel/refusals'
import type { Transaction } from '../../../kernel/transaction'
import { removeComment } from '../change-comment'
import type { CommentRow } from '../comment.rows'
import { answersReports, type Standing } from '../moderation/decisions'
import type { DecisionActionDto } from '../../../../contract/moderation'
import { holdDecidable, setStanding, type By } from './decide'

interface LoggedDecision {
  rowId: number
  commentId: string
  action: DecisionActionDto
  toState: string
  before: unknown
  decidedAt: StoredInstant
  undoneAt: StoredInstant | null
}

const NO_DECISION = { vi: 'Không tìm thấy quyết định này.', en: 'There is no such decision.' }
const OVERTAKEN = {
  vi: 'Bình luận đã thay đổi sau quyết định này nên không hoàn tác được.',
  en: 'The comment has changed since, so this decision cannot be undone.',
}

async function findDecision(trx: Transaction, id: string): Promise<LoggedDecision> {
  const found: LoggedDecision | undefined = await trx('moderation_decisions').where('document_id', id).first({
    rowId: 'id',
    commentId: 'comment_id',
    action: 'action',
    toState: 'to_state',
    before: 'before',
    decidedAt: 'decided_at',
    undoneAt: 'undone_at',
  })
  if (!found) throw new Refusal(404, NO_DECISION)
  return found
}

/** A text changed since is not the one that was decided on. */
const isChangedSince = ({ editedAt }: CommentRow, decidedAt: StoredInstant): boolean =>
  editedAt !== null && new Date(editedAt) > new Date(decidedAt)

async function isOvertaken(
  trx: Transaction,
  decision: LoggedDecision,
  comment: CommentRow,
): Promise<boolean> {
  if (decision.undoneAt !== null || decision.toState !== comment.state) return true
  if (isChangedSince(comment, decision.decidedAt)) return true
  const later: { id: number } | undefined = await trx('moderation_decisions')
    .where('comment_id', decision.commentId)
    .whereNull('undone_at')
    .where('id', '>', decision.rowId)
    .first('id')
  return later !== undefined
}

/** Takes the last decision on a comment back, with the answer written with it; gives the comment's id. Throws 404, 409. */
export async function undoDecision(trx: Transaction, id: string, { staff, now }: By): Promise<string> {
  const { commentId } = await findDecision(trx, id)
  const comment = await holdDecidable(trx, commentId)
  // Read again: only now nobody else can decide on the comment any more.
  const decision = await findDecision(trx, id)
  if (await isOvertaken(trx, decision, comment)) throw new Refusal(409, OVERTAKEN)
  const before = storedJson<Standing & { answerId: string | null }>(decision.before)
  if (!before) throw new Refusal(409, OVERTAKEN)
  if (before.answerId) await removeComment(trx, before.answerId, now)
  await setStanding(trx, commentId, { standing: before, now })
  if (answersReports(decision.action)) {
    const answered = { comment_id: commentId, answered_at: decision.decidedAt }
    await trx('comment_reports').where(answered).update({ answered_at: null })
  }
  await trx('moderation_decisions').where('document_id', id).update({ undone_at: now, undone_by: staff.name })
  return commentId
}
