import type { CommentDto } from '../../../contract/comments'
import type { CommentRow } from './comment.rows'
import { isReadable, toComment, toTombstone, type Viewer } from './comment.serializer'

const DEEPEST = 3

/** Where a new comment stands: an answer to the third level joins the third level, beside what it answers. */
export interface Place {
  parentId: string | null
  threadParentId: string | null
  /** null: it begins a thread of its own. */
  rootId: string | null
  level: number
}

export type ParentRow = Pick<CommentRow, 'id' | 'threadParentId' | 'rootId' | 'level'>

export const placeUnder = (parent: ParentRow | null): Place => {
  if (!parent) return { parentId: null, threadParentId: null, rootId: null, level: 1 }
  const isDeepest = parent.level >= DEEPEST
  return {
    parentId: parent.id,
    threadParentId: isDeepest ? parent.threadParentId : parent.id,
    rootId: parent.rootId,
    level: isDeepest ? DEEPEST : parent.level + 1,
  }
}

function childrenByParent(rows: CommentRow[]): Map<string, CommentRow[]> {
  const children = new Map<string, CommentRow[]>()
  for (const row of rows) {
    if (row.threadParentId === null) continue
    children.set(row.threadParentId, [...(children.get(row.threadParentId) ?? []), row])
  }
  return children
}

/**
 * Threads as one viewer sees them, in the order of `rootIds`; `rows` hold the roots and all their answers, oldest first.
 * What the viewer may not read is left out, or stays as a tombstone where somebody has answered it.
 */
export const buildThreads = (rows: CommentRow[], rootIds: string[], viewer: Viewer): CommentDto[] => {
  const children = childrenByParent(rows)
  const grow = (row: CommentRow): CommentDto[] => {
    const replies = (children.get(row.id) ?? []).flatMap(grow)
    if (isReadable(row, viewer)) return [toComment(row, viewer, replies)]
    return replies.length > 0 ? [toTombstone(row, replies)] : []
  }
  return rootIds.flatMap((rootId) => rows.filter(({ id }) => id === rootId).flatMap(grow))
}
