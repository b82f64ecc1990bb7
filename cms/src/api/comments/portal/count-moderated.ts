import type { Knex } from 'knex'
import type { ModerationCountsAnswer } from '../../../../contract/moderation'
import { localDay, startOfDay } from '../../../kernel/time/local-day'

async function countOf(rows: Knex.QueryBuilder): Promise<number> {
  const counted: { total: number | string } = await rows.count({ total: '*' }).first()
  return Number(counted.total)
}

/** What waits for the editors, and what they did today. */
export async function countModerated(db: Knex, now: Date): Promise<ModerationCountsAnswer['data']> {
  const decidedToday = (toState: string) =>
    db('moderation_decisions')
      .where('decided_at', '>=', startOfDay(localDay(now)))
      .where('to_state', toState)
      .whereNot('from_state', toState)
      .whereNull('undone_at')
  return {
    pending: await countOf(db('comments').where('state', 'pending')),
    reported: await countOf(
      db('comments')
        .where('state', 'approved')
        .whereIn('document_id', db('comment_reports').whereNull('answered_at').select('comment_id')),
    ),
    approvedToday: await countOf(decidedToday('approved')),
    rejectedToday: await countOf(decidedToday('rejected')),
  }
}
