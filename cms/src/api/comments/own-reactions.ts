import type { Knex } from 'knex'
import type { OwnReactionDto, OwnReportDto } from '../../../contract/readers'
import { isoInstant, type StoredInstant } from '../../kernel/database/values'

/** What a reader liked and disliked, oldest first, for that reader alone. */
export async function listOwnReactions(db: Knex, readerKey: string): Promise<OwnReactionDto[]> {
  const rows: (Omit<OwnReactionDto, 'reactedAt'> & { at: StoredInstant })[] = await db('comment_reactions')
    .where('reader_key', readerKey)
    .orderBy('id')
    .select({ commentId: 'comment_id', reaction: 'reaction', at: 'updated_at' })
  return rows.map(({ at, ...reaction }) => ({ ...reaction, reactedAt: isoInstant(at) }))
}

/** What a reader reported, oldest first, for that reader alone. */
export async function listOwnReports(db: Knex, readerKey: string): Promise<OwnReportDto[]> {
  const rows: (Omit<OwnReportDto, 'reportedAt'> & { at: StoredInstant })[] = await db('comment_reports')
    .where('reader_key', readerKey)
    .orderBy('id')
    .select({ commentId: 'comment_id', reason: 'reason', note: 'note', at: 'created_at' })
  return rows.map(({ at, ...report }) => ({ ...report, reportedAt: isoInstant(at) }))
}
