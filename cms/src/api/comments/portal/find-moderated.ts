import type { Knex } from 'knex'
import type { ModeratedCommentDto } from '../../../../contract/moderation'
import { commentColumns, subjectColumns, type CommentRow } from '../comment.rows'
import { findSubjectSlugs } from '../../../kernel/subjects/subject-slugs'
import { countRejections } from '../moderation/count-rejections'
import { toModerated, type ReportRow } from './moderated.serializer'
import type { ModeratedQuery } from './portal.schema'

type History = ModeratedCommentDto['author']

const unanswered = (db: Knex): Knex.QueryBuilder => db('comment_reports as r').whereNull('r.answered_at')

const listed = (db: Knex, { list, subject }: ModeratedQuery): Knex.QueryBuilder => {
  const rows = db('comments as c').where('c.state', list === 'reported' ? 'approved' : list)
  if (list === 'reported') void rows.whereIn('c.document_id', unanswered(db).select('r.comment_id'))
  if (subject) void rows.where(subjectColumns(subject))
  return rows
}

async function findHistories(db: Knex, keys: string[]): Promise<Map<string, History>> {
  const counted: { key: string; state: string; total: number | string }[] = await db('comments as c')
    .whereIn('c.reader_key', keys)
    .groupBy('c.reader_key', 'c.state')
    .select({ key: 'c.reader_key', state: 'c.state' })
    .count({ total: '*' })
  const rejectionsOf = await countRejections(db, keys, new Date(0))
  const countOf = (key: string, wanted: string) =>
    Number(counted.find((row) => row.key === key && row.state === wanted)?.total ?? 0)
  return new Map(
    keys.map((key) => [
      key,
      {
        approvedCount: countOf(key, 'approved'),
        rejectedCount: rejectionsOf(key),
        pendingCount: countOf(key, 'pending'),
      },
    ]),
  )
}

const wholeRows = (db: Knex, ids: string[]): Promise<CommentRow[]> =>
  db('comments as c').whereIn('c.document_id', ids).select(commentColumns)

/** Adds to comments what an editor must know besides: four statements and one for each kind of subject, whatever their number. */
async function withSurroundings(db: Knex, rows: CommentRow[]): Promise<ModeratedCommentDto[]> {
  const ids = rows.map(({ id }) => id)
  const parents = await wholeRows(
    db,
    rows.flatMap(({ parentId }) => parentId ?? []),
  )
  const reports: ReportRow[] = await unanswered(db)
    .whereIn('r.comment_id', ids)
    .orderBy('r.created_at')
    .select({ commentId: 'r.comment_id', reason: 'r.reason', note: 'r.note', createdAt: 'r.created_at' })
  const histories = await findHistories(db, [...new Set(rows.map(({ readerKey }) => readerKey))])
  const slugOf = await findSubjectSlugs(
    db,
    rows.map(({ subjectKind: kind, subjectId }) => ({ kind, id: subjectId })),
  )
  const surroundings = { parents: new Map(parents.map((row) => [row.id, row])), reports, histories, slugOf }
  return rows.map((row) => toModerated(row, surroundings))
}

/** One page of the comments an editor looks through: waiting ones oldest first, others newest first. */
export async function listModerated(db: Knex, query: ModeratedQuery) {
  const order = query.list === 'pending' ? 'asc' : 'desc'
  const rows: CommentRow[] = await listed(db, query)
    .orderBy([
      { column: 'c.created_at', order },
      { column: 'c.id', order },
    ])
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .select(commentColumns)
  const counted = await listed(db, query).count({ total: '*' }).first<{ total: number | string }>()
  return { items: await withSurroundings(db, rows), total: Number(counted.total) }
}

/** Comments by their ids, in the order of `ids`. */
export async function findModerated(db: Knex, ids: string[]): Promise<ModeratedCommentDto[]> {
  const found = await withSurroundings(db, await wholeRows(db, ids))
  return ids.flatMap((id) => found.filter((comment) => comment.id === id))
}
