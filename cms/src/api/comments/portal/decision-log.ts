import type { Knex } from 'knex'
import type { CommentStateDto } from '../../../../contract/comments'
import type { DecisionActionDto, DecisionDto } from '../../../../contract/moderation'
import { isoInstant, isoInstantOrNull, type StoredInstant } from '../../../kernel/database/values'
import type { DecisionsQuery } from './portal.schema'

interface DecisionRow {
  id: string
  commentId: string
  action: DecisionActionDto
  from: CommentStateDto
  to: CommentStateDto
  reason: string | null
  decidedBy: string
  decidedAt: StoredInstant
  undoneAt: StoredInstant | null
  undoneBy: string | null
  excerpt: string | null
}

const columns: Record<keyof DecisionRow, string> = {
  id: 'd.document_id',
  commentId: 'd.comment_id',
  action: 'd.action',
  from: 'd.from_state',
  to: 'd.to_state',
  reason: 'd.reason',
  decidedBy: 'd.decided_by',
  decidedAt: 'd.decided_at',
  undoneAt: 'd.undone_at',
  undoneBy: 'd.undone_by',
  excerpt: 'd.excerpt',
}

const toDecision = (row: DecisionRow): DecisionDto => ({
  id: row.id,
  commentId: row.commentId,
  action: row.action,
  from: row.from,
  to: row.to,
  reason: row.reason,
  decidedBy: row.decidedBy,
  decidedAt: isoInstant(row.decidedAt),
  undoneAt: isoInstantOrNull(row.undoneAt),
  undoneBy: row.undoneBy,
  excerpt: row.excerpt ?? '',
})

const logged = (db: Knex, { commentId }: DecisionsQuery): Knex.QueryBuilder => {
  const rows = db('moderation_decisions as d')
  return commentId ? rows.where('d.comment_id', commentId) : rows
}

/** One page of the log, newest first. */
export async function listDecisions(db: Knex, query: DecisionsQuery) {
  const rows: DecisionRow[] = await logged(db, query)
    .orderBy([
      { column: 'd.decided_at', order: 'desc' },
      { column: 'd.id', order: 'desc' },
    ])
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .select(columns)
  const counted = await logged(db, query).count({ total: '*' }).first<{ total: number | string }>()
  return { items: rows.map(toDecision), total: Number(counted.total) }
}
