import type { Knex } from 'knex'
import { isOneOf } from '../../kernel/database/json-parameters'
import type { SubjectRef } from '../../../contract/subjects'

/** Gives the number of approved comments on a subject. One statement for all `refs`. */
export async function countComments(db: Knex, refs: SubjectRef[]): Promise<(ref: SubjectRef) => number> {
  const rows: { kind: string; id: string; total: number | string }[] = await db('comments')
    .where(
      isOneOf(
        db,
        'subject_id',
        refs.map(({ id }) => id),
      ),
    )
    .where('state', 'approved')
    .groupBy('subject_kind', 'subject_id')
    .select({ kind: 'subject_kind', id: 'subject_id' })
    .count({ total: '*' })
  return ({ kind, id }) => Number(rows.find((row) => row.kind === kind && row.id === id)?.total ?? 0)
}
