import type { Knex } from 'knex'
import type { CommentSortDto, ReactionDto } from '../../../contract/comments'
import { subjectColumns } from './comment.rows'
import type { ListCommentsQuery } from './comment.schema'
import type { Viewer } from './comment.serializer'
import { findThreadRows } from './thread-rows'
import { buildThreads } from './threads'
import { shown } from './where-readable'

/** A query, and who asks. */
export interface ListComments extends ListCommentsQuery {
  readerKey: string | null
  now: Date
}

const DESC = 'desc' as const
const ASC = 'asc' as const
const orders: Record<CommentSortDto, { column: string; order: 'asc' | 'desc' }[]> = {
  newest: [
    { column: 'c.created_at', order: DESC },
    { column: 'c.id', order: DESC },
  ],
  oldest: [
    { column: 'c.created_at', order: ASC },
    { column: 'c.id', order: ASC },
  ],
  liked: [
    { column: 'c.like_count', order: DESC },
    { column: 'c.created_at', order: DESC },
    { column: 'c.id', order: DESC },
  ],
}

const shownRoots = (db: Knex, { subject, readerKey }: ListComments): Knex.QueryBuilder =>
  db('comments as c')
    .where(subjectColumns(subject))
    .whereNull('c.parent_id')
    .where(shown(db, { alias: 'c', column: 'root_id', readerKey }))

async function countOf(rows: Knex.QueryBuilder): Promise<number> {
  const { total }: { total: number | string } = await rows.count({ total: '*' }).first()
  return Number(total)
}

/** Where a comment hangs: itself, what it stands below, and the thread. */
interface Named {
  id: string
  threadParentId: string | null
  rootId: string
}

async function findNamed(db: Knex, id: string | undefined): Promise<Named | null> {
  if (id === undefined) return null
  const found: Named | undefined = await db('comments')
    .where('document_id', id)
    .first({ id: 'document_id', threadParentId: 'thread_parent_id', rootId: 'root_id' })
  return found ?? null
}

/** The page on which the thread of a comment stands; null where the reader cannot see that thread. */
async function pageOf(db: Knex, query: ListComments, { rootId }: Named): Promise<number | null> {
  const places = shownRoots(db, query)
    .select({ rootId: 'c.document_id' })
    .rowNumber('place', (over) => over.orderBy(orders[query.sort]))
  const row: { place: number | string } | undefined = await db
    .from(places.as('places'))
    .where('rootId', rootId)
    .first('place')
  return row ? Math.ceil(Number(row.place) / query.pageSize) : null
}

async function viewerOf(db: Knex, { readerKey, now, locale }: ListComments, ids: string[]): Promise<Viewer> {
  const viewer: Viewer = { readerKey, now, locale, reactions: new Map(), reported: new Set() }
  if (readerKey === null) return viewer
  const own = (table: string) => db(table).where('reader_key', readerKey).whereIn('comment_id', ids)
  const reactions: { id: string; reaction: ReactionDto }[] = await own('comment_reactions').select({
    id: 'comment_id',
    reaction: 'reaction',
  })
  const reports: { id: string }[] = await own('comment_reports').select({ id: 'comment_id' })
  return {
    ...viewer,
    reactions: new Map(reactions.map(({ id, reaction }) => [id, reaction])),
    reported: new Set(reports.map(({ id }) => id)),
  }
}

/** One page of threads as one reader sees them: at most eight statements, whatever the number of comments. */
export async function listComments(db: Knex, query: ListComments) {
  const named = await findNamed(db, query.comment)
  const page = (named && (await pageOf(db, query, named))) ?? query.page
  const roots: { id: string }[] = await shownRoots(db, query)
    .orderBy(orders[query.sort])
    .limit(query.pageSize)
    .offset((page - 1) * query.pageSize)
    .select({ id: 'c.document_id' })
  const rootIds = roots.map(({ id }) => id)
  const namedIds = [named?.id, named?.threadParentId].filter((id) => typeof id === 'string')
  const rows = await findThreadRows(db, { rootIds, named: namedIds, readerKey: query.readerKey })
  const viewer = await viewerOf(
    db,
    query,
    rows.map(({ id }) => id),
  )
  const approved = db('comments as c').where(subjectColumns(query.subject)).where('c.state', 'approved')
  return {
    items: buildThreads(rows, rootIds, viewer),
    page,
    rootCount: await countOf(shownRoots(db, query)),
    total: await countOf(approved),
  }
}
