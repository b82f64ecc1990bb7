import type { SubjectRef } from '../../../contract/subjects'
import type { RatingOutcomeDto, StarsDto } from '../../../contract/ratings'
import { newRow, type Transaction } from '../../kernel/transaction'
import { outcomeOf, SPREAD_COLUMNS, summaryChange } from './rating-summary'

/** One reader's vote; `stars` null takes it back. */
export interface Vote {
  subject: SubjectRef
  readerKey: string
  stars: StarsDto | null
  now: Date
}

const columnsOf = ({ kind, id }: SubjectRef) => ({ subject_kind: kind, subject_id: id })

/**
 * Holds the subject's summary until the commit, so that votes on one subject come one after the other. Made here where it
 * is the first vote: the unique index lets only one of many first votes make it.
 */
async function holdSummary(trx: Transaction, subject: SubjectRef, now: Date): Promise<void> {
  const empty = Object.fromEntries(
    ['rating_count', 'star_sum', ...SPREAD_COLUMNS].map((column) => [column, 0]),
  )
  await trx('rating_summaries')
    .insert({ ...newRow(now), ...columnsOf(subject), ...empty })
    .onConflict(['subject_kind', 'subject_id'])
    .ignore()
  await trx('rating_summaries').where(columnsOf(subject)).forUpdate().first('id')
}

async function storeVote(
  trx: Transaction,
  { subject, readerKey, stars, now }: Vote,
  before: StarsDto | null,
) {
  const own = { ...columnsOf(subject), reader_key: readerKey }
  if (stars === null) await trx('ratings').where(own).delete()
  else if (before === null) await trx('ratings').insert({ ...newRow(now), ...own, stars })
  else await trx('ratings').where(own).update({ stars, updated_at: now })
}

/** Stores a vote and its part in the summary together; gives what it was to the reader's vote before. */
export async function rate(trx: Transaction, vote: Vote): Promise<RatingOutcomeDto> {
  await holdSummary(trx, vote.subject, vote.now)
  const found: { stars: StarsDto } | undefined = await trx('ratings')
    .where({ ...columnsOf(vote.subject), reader_key: vote.readerKey })
    .first('stars')
  const before = found?.stars ?? null
  const outcome = outcomeOf(before, vote.stars)
  if (outcome === 'unchanged') return outcome
  await storeVote(trx, vote, before)
  await trx('rating_summaries').where(columnsOf(vote.subject)).increment(summaryChange(before, vote.stars))
  return outcome
}
