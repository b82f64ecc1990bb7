import type { CommentDto, LeftOutRepliesDto } from '../../../contract/comments'
import type { CommentRow } from './comment.rows'
import { isReadable, toComment, toTombstone, type SentReplies, type Viewer } from './comment.serializer'
import type { PlacedRow } from './thread-rows'

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

function childrenByParent(rows: PlacedRow[]): Map<string, PlacedRow[]> {
  const children = new Map<string, PlacedRow[]>()
  for (const row of rows) {
    if (row.threadParentId === null) continue
    children.set(row.threadParentId, [...(children.get(row.threadParentId) ?? []), row])
  }
  return children
}

const leftOut = (count: number, nearestId: string | null): LeftOutRepliesDto | null =>
  count > 0 && nearestId !== null ? { count, nearestId } : null

/** What is left out before and after the lot of replies that is sent. */
function leftOutAround(lot: PlacedRow[]): Pick<SentReplies, 'earlierReplies' | 'laterReplies'> {
  const [first, last] = [lot[0], lot.at(-1)]
  return {
    earlierReplies: first ? leftOut(Number(first.place) - 1, first.previousId) : null,
    laterReplies: last ? leftOut(Number(last.siblingCount) - Number(last.place), last.nextId) : null,
  }
}

/**
 * Threads as one viewer sees them, in the order of `rootIds`; `rows` hold the roots and the lots of their answers that are
 * sent, oldest first. What the viewer may not read is left out, or stays as a tombstone where somebody has answered it.
 */
export const buildThreads = (rows: PlacedRow[], rootIds: string[], viewer: Viewer): CommentDto[] => {
  const children = childrenByParent(rows)
  const grow = (row: PlacedRow): CommentDto[] => {
    const lot = children.get(row.id) ?? []
    const below = { replies: lot.flatMap(grow), ...leftOutAround(lot) }
    if (isReadable(row, viewer)) return [toComment(row, viewer, below)]
    return below.replies.length > 0 ? [toTombstone(row, below)] : []
  }
  return rootIds.flatMap((rootId) => rows.filter(({ id }) => id === rootId).flatMap(grow))
}
