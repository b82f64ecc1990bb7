import type { Knex } from 'knex'
import type { FileCountDto, SubjectCountsDto } from '../../../contract/statistics'
import type { SubjectRef } from '../../../contract/subjects'
import { isOneOf } from '../../kernel/database/json-parameters'
import { jsonRows } from '../../kernel/database/json-rows'
import { storedJson } from '../../kernel/database/values'
import { allSubjectKinds, subjectKinds } from '../../kernel/subjects/kinds'
import { countComments } from '../comments'
import { subjectKey } from './hit'

/** Those of `refs` that readers can see, in the order given and each once. One statement for all. */
export async function publishedOf(db: Knex, refs: SubjectRef[]): Promise<SubjectRef[]> {
  const asked = new Map(refs.map((ref) => [subjectKey(ref), ref]))
  const idsOf = (kind: string) => [...asked.values()].filter((ref) => ref.kind === kind).map(({ id }) => id)
  const parts = allSubjectKinds
    .filter((kind) => idsOf(kind).length > 0)
    .map((kind) =>
      db(subjectKinds[kind].table)
        .where(isOneOf(db, 'document_id', idsOf(kind)))
        .whereNotNull('published_at')
        .select(db.raw('cast(? as text) as kind', [kind]), 'document_id as id'),
    )
  const rows: SubjectRef[] = parts.length > 0 ? await db.unionAll(parts) : []
  const published = new Set(rows.map(subjectKey))
  return [...asked.values()].filter((ref) => published.has(subjectKey(ref)))
}

const filesOf = (db: Knex) =>
  jsonRows(db, {
    rows: db('file_counts as f')
      .where({ 'f.subject_kind': db.ref('c.subject_kind'), 'f.subject_id': db.ref('c.subject_id') })
      .orderBy([{ column: 'f.download_count', order: 'desc' }, { column: 'f.file_id' }]),
    columns: { id: 'f.file_id', downloadCount: 'f.download_count' },
  })

interface CountRow extends SubjectRef {
  views: number
  startViews: number
  downloads: number
  startDownloads: number
  files: unknown
}

/** The counts of subjects known to be published, in the order given. Two statements. */
export async function findCounts(db: Knex, published: SubjectRef[]): Promise<SubjectCountsDto[]> {
  if (published.length === 0) return []
  const rows: CountRow[] = await db('subject_counts as c')
    .where(
      isOneOf(
        db,
        'c.subject_id',
        published.map(({ id }) => id),
      ),
    )
    .select({
      kind: 'subject_kind',
      id: 'subject_id',
      views: 'view_count',
      startViews: 'start_view_count',
      downloads: 'download_count',
      startDownloads: 'start_download_count',
      files: filesOf(db),
    })
  const rowOf = new Map(rows.map((row) => [subjectKey(row), row]))
  const commentsOn = await countComments(db, published)
  return published.map(({ kind, id }) => {
    const row = rowOf.get(subjectKey({ kind, id }))
    return {
      subject: { kind, id },
      viewCount: row ? row.views + row.startViews : 0,
      downloadCount: row ? row.downloads + row.startDownloads : 0,
      files: storedJson<FileCountDto[]>(row?.files) ?? [],
      commentCount: commentsOn({ kind, id }),
    }
  })
}
