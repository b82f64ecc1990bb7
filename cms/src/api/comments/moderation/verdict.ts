import type { CommentStateDto } from '../../../../contract/comments'
import type { HeldBecauseDto } from '../../../../contract/moderation'
import { Refusal } from '../../../kernel/refusals'
import type { Transaction } from '../../../kernel/transaction'
import { findContext, type Attempt } from './find-context'
import { judge } from './rules'

export interface Judged {
  state: Extract<CommentStateDto, 'approved' | 'pending'>
  heldBecause: HeldBecauseDto | null
}

/** What becomes of a text: shown or held; throws the refusal (403 where comments are closed, else 400). */
export async function judgeAttempt(trx: Transaction, attempt: Attempt): Promise<Judged> {
  const verdict = judge(await findContext(trx, attempt))
  if (verdict.outcome === 'pass') return { state: 'approved', heldBecause: null }
  if (verdict.outcome === 'hold') return { state: 'pending', heldBecause: verdict.because }
  if (attempt.closed) throw new Refusal(403, verdict.message)
  throw new Refusal(400, verdict.message, { fields: [{ path: ['body'], message: verdict.message }] })
}
