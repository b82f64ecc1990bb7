import type { Knex } from 'knex'
import type { SubjectRef } from '../../../contract/subjects'
import { publishedRows } from './published'
import { allSubjectKinds } from './kinds'

const keyOf = ({ kind, id }: SubjectRef) => `${kind}:${id}`

/** Gives the slug of a subject's Vietnamese page; null where there is none. One statement for each kind. */
export const findSubjectSlugs = async (
  db: Knex,
  refs: SubjectRef[],
): Promise<(ref: SubjectRef) => string | null> => {
  const slugs = new Map<string, string>()
  for (const kind of allSubjectKinds) {
    const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    const rows: { id: string; slug: string }[] = await publishedRows(db, kind, 'vi')
      .whereIn('s.document_id', ids)
      .select({ id: 's.document_id', slug: 's.slug' })
    for (const { id, slug } of rows) slugs.set(keyOf({ kind, id }), slug)
  }
  return (ref) => slugs.get(keyOf(ref)) ?? null
}
