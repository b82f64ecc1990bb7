import type { CommentDto, ReactionDto } from '../../../contract/comments'
import type { LocaleDto } from '../../../contract/envelope'
import { isoInstant, isoInstantOrNull } from '../../kernel/database/values'
import type { CommentRow } from './comment.rows'
import { editableUntil } from './edit-window'

/** Who looks at comments, and what they have done with them. */
export interface Viewer {
  readerKey: string | null
  now: Date
  locale: LocaleDto
  reactions: Map<string, ReactionDto>
  reported: Set<string>
}

const DELETED_USER: Record<LocaleDto, string> = { vi: 'Người dùng đã xóa', en: 'Deleted user' }

const isAuthor = (row: CommentRow, viewer: Viewer) => row.readerKey === viewer.readerKey

/** Whether a viewer may read a comment: approved ones, and their own while they wait or were rejected. */
export const isReadable = (row: CommentRow, viewer: Viewer): boolean =>
  row.state === 'approved' || (row.state !== 'removed' && isAuthor(row, viewer))

const canStillEdit = (row: CommentRow, viewer: Viewer) =>
  isAuthor(row, viewer) && (row.state === 'approved' || row.state === 'pending')

const ownPart = (row: CommentRow, viewer: Viewer): CommentDto['own'] => {
  const until = canStillEdit(row, viewer) ? editableUntil(new Date(row.createdAt), viewer.now) : null
  return {
    isAuthor: isAuthor(row, viewer),
    editableUntil: until?.toISOString() ?? null,
    reaction: viewer.reactions.get(row.id) ?? null,
    hasReported: viewer.reported.has(row.id),
  }
}

/** What is sent of the replies to a comment. */
export type SentReplies = Pick<CommentDto, 'replies' | 'earlierReplies' | 'laterReplies'>

const NO_REPLIES: SentReplies = { replies: [], earlierReplies: null, laterReplies: null }

/** A comment its viewer may read. */
export const toComment = (row: CommentRow, viewer: Viewer, below = NO_REPLIES): CommentDto => ({
  id: row.id,
  parentId: row.parentId,
  level: row.level,
  authorName: row.authorName ?? DELETED_USER[viewer.locale],
  body: row.body,
  createdAt: isoInstant(row.createdAt),
  editedAt: isoInstantOrNull(row.editedAt),
  state: row.state,
  rejectionReason: isAuthor(row, viewer) ? row.rejectionReason : null,
  isOfficial: Boolean(row.isOfficial),
  likeCount: row.likeCount,
  dislikeCount: row.dislikeCount,
  own: ownPart(row, viewer),
  ...below,
})

/** What stays of a comment its viewer may not read, where somebody has answered it. */
export const toTombstone = (row: CommentRow, below = NO_REPLIES): CommentDto => ({
  id: row.id,
  parentId: row.parentId,
  level: row.level,
  authorName: null,
  body: null,
  createdAt: isoInstant(row.createdAt),
  editedAt: null,
  state: 'removed',
  rejectionReason: null,
  isOfficial: false,
  likeCount: 0,
  dislikeCount: 0,
  own: { isAuthor: false, editableUntil: null, reaction: null, hasReported: false },
  ...below,
})
