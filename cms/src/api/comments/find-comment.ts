import type { Knex } from 'knex'
import { Refusal } from '../../kernel/refusals'
import { commentColumns, type CommentRow } from './comment.rows'
import { NO_COMMENT } from './comment-words'

/** One comment as stored; throws the 404 where there is none. */
export async function findComment(db: Knex, id: string): Promise<CommentRow> {
  const row: CommentRow | undefined = await db('comments as c')
    .where('c.document_id', id)
    .first(commentColumns)
  if (!row) throw new Refusal(404, NO_COMMENT)
  return row
}

/** One comment, held until the commit so that changes to it come one after the other. */
export async function holdComment(trx: Knex.Transaction, id: string): Promise<CommentRow> {
  await trx('comments').where('document_id', id).forUpdate().first('id')
  return findComment(trx, id)
}
