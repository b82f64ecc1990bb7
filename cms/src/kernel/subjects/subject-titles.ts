import type { Knex } from 'knex'
import type { SubjectRef } from '../../../contract/subjects'
import { allSubjectKinds, subjectKinds } from './kinds'

const keyOf = ({ kind, id }: SubjectRef) => `${kind}:${id}`

interface TitleRow {
  id: string
  title: string
  language: string | null
}

/**
 * Gives the title of a published subject, Vietnamese where there is a Vietnamese one; '' for what readers cannot see any
 * more. One statement for each kind.
 */
export const findSubjectTitles = async (
  db: Knex,
  refs: SubjectRef[],
): Promise<(ref: SubjectRef) => string> => {
  const titles = new Map<string, string>()
  for (const kind of allSubjectKinds) {
    const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    const { table, title } = subjectKinds[kind]
    const rows: TitleRow[] = await db(table)
      .whereIn('document_id', ids)
      .whereNotNull('published_at')
      .select({ id: 'document_id', title, language: 'locale' })
    for (const row of rows) {
      const key = keyOf({ kind, id: row.id })
      if (row.language === 'vi' || !titles.has(key)) titles.set(key, row.title)
    }
  }
  return (ref) => titles.get(keyOf(ref)) ?? ''
}
