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
  const totals = new Map(rows.map(({ kind, id, total }) => [`${kind}:${id}`, Number(total)]))
  return ({ kind, id }) => totals.get(`${kind}:${id}`) ?? 0
}
