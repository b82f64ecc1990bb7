import type { CommentStateDto } from '../../../contract/comments'
import type { HeldBecauseDto } from '../../../contract/moderation'
import type { SubjectKind, SubjectRef } from '../../../contract/subjects'
import type { StoredInstant } from '../../kernel/database/values'

/** A comment as stored, e-mail and reader key included: it leaves through a serializer only. */
export interface CommentRow {
  id: string
  subjectKind: SubjectKind
  subjectId: string
  subjectTitle: string | null
  parentId: string | null
  threadParentId: string | null
  rootId: string
  level: number
  /** null: removed, or its account was deleted. */
  authorName: string | null
  authorEmail: string | null
  readerKey: string
  isSignedIn: boolean | number
  isOfficial: boolean | number
  body: string
  state: CommentStateDto
  heldBecause: HeldBecauseDto | null
  rejectionReason: string | null
  likeCount: number
  dislikeCount: number
  createdAt: StoredInstant
  editedAt: StoredInstant | null
}

/** Name in CommentRow -> column of the table aliased `c`. */
export const commentColumns: Record<keyof CommentRow, string> = {
  id: 'c.document_id',
  subjectKind: 'c.subject_kind',
  subjectId: 'c.subject_id',
  subjectTitle: 'c.subject_title',
  parentId: 'c.parent_id',
  threadParentId: 'c.thread_parent_id',
  rootId: 'c.root_id',
  level: 'c.level',
  authorName: 'c.author_name',
  authorEmail: 'c.author_email',
  readerKey: 'c.reader_key',
  isSignedIn: 'c.is_signed_in',
  isOfficial: 'c.is_official',
  body: 'c.body',
  state: 'c.state',
  heldBecause: 'c.held_because',
  rejectionReason: 'c.rejection_reason',
  likeCount: 'c.like_count',
  dislikeCount: 'c.dislike_count',
  createdAt: 'c.created_at',
  editedAt: 'c.edited_at',
}

export const subjectColumns = ({ kind, id }: SubjectRef) => ({ 'c.subject_kind': kind, 'c.subject_id': id })
