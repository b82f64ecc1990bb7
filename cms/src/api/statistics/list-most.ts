import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { MostReadDto } from '../../../contract/statistics'
import type { SubjectKind } from '../../../contract/subjects'
import { allSubjectKinds, subjectKinds } from '../../kernel/subjects/kinds'
import { publishedRows } from '../../kernel/subjects/published'

const MOST = 20
const columns = {
  views: { column: 'view_count', start: 'start_view_count' },
  downloads: { column: 'download_count', start: 'start_download_count' },
}

interface MostAsked {
  by: 'views' | 'downloads'
  locale: LocaleDto
  from?: string
  to?: string
}

/** Counts by subject: of all time with start values, or of the days asked for. */
function countsOf(db: Knex, { by, from, to }: MostAsked): Knex.QueryBuilder {
  const { column, start } = columns[by]
  if (!from && !to) {
    return db('subject_counts').select(
      'subject_kind',
      'subject_id',
      db.raw('?? + ?? as total', [column, start]),
    )
  }
  const days = db('subject_days').groupBy('subject_kind', 'subject_id')
  if (from) days.where('day', '>=', from)
  if (to) days.where('day', '<=', to)
  return days.select('subject_kind', 'subject_id').sum({ total: column })
}

interface MostRow {
  kind: SubjectKind
  id: string
  slug: string
  title: string
  total: number | string
}

/** The published entries read or downloaded most in a language, most first. One statement. */
export async function listMost(db: Knex, asked: MostAsked): Promise<MostReadDto[]> {
  const parts = allSubjectKinds.map((kind) =>
    publishedRows(db, kind, asked.locale)
      .join(countsOf(db, asked).as('c'), (join) =>
        join.on('c.subject_id', 's.document_id').andOnVal('c.subject_kind', kind),
      )
      .where('c.total', '>', 0)
      .select(
        db.raw('cast(? as text) as kind', [kind]),
        db.ref('s.document_id').as('id'),
        's.slug',
        db.ref(`s.${subjectKinds[kind].title}`).as('title'),
        'c.total',
      ),
  )
  const rows: MostRow[] = await db
    .from(db.unionAll(parts).as('most'))
    .orderBy([{ column: 'total', order: 'desc' }, { column: 'id' }])
    .limit(MOST)
    .select('*')
  return rows.map(({ kind, id, slug, title, total }) => ({
    subject: { kind, id },
    slug,
    title,
    count: Number(total),
  }))
}
