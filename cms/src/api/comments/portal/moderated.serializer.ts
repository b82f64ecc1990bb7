import type { ReportReasonDto } from '../../../../contract/comments'
import type { ModeratedCommentDto } from '../../../../contract/moderation'
import type { SubjectRef } from '../../../../contract/subjects'
import { isoInstant, isoInstantOrNull, type StoredInstant } from '../../../kernel/database/values'
import type { CommentRow } from '../comment.rows'

export interface ReportRow {
  commentId: string
  reason: ReportReasonDto
  note: string | null
  createdAt: StoredInstant
}

/** What an editor must know of a comment besides itself. */
export interface Surroundings {
  parents: Map<string, CommentRow>
  reports: ReportRow[]
  histories: Map<string, ModeratedCommentDto['author']>
  slugOf: (subject: SubjectRef) => string | null
}

const DELETED_USER = 'Người dùng đã xóa'

const toParent = (parent: CommentRow | undefined): ModeratedCommentDto['parent'] =>
  parent ? { id: parent.id, authorName: parent.authorName ?? DELETED_USER, body: parent.body } : null

/** A comment as the staff sees it, e-mail included: never for readers. */
export const toModerated = (
  row: CommentRow,
  { parents, reports, histories, slugOf }: Surroundings,
): ModeratedCommentDto => ({
  id: row.id,
  subject: { kind: row.subjectKind, id: row.subjectId },
  subjectTitle: row.subjectTitle ?? '',
  subjectSlug: slugOf({ kind: row.subjectKind, id: row.subjectId }),
  parent: toParent(parents.get(row.parentId ?? '')),
  authorName: row.authorName ?? DELETED_USER,
  authorEmail: row.authorEmail,
  isSignedIn: Boolean(row.isSignedIn),
  body: row.body,
  createdAt: isoInstant(row.createdAt),
  editedAt: isoInstantOrNull(row.editedAt),
  state: row.state,
  heldBecause: row.heldBecause,
  rejectionReason: row.rejectionReason,
  isOfficial: Boolean(row.isOfficial),
  reports: reports
    .filter(({ commentId }) => commentId === row.id)
    .map(({ reason, note, createdAt }) => ({ reason, note, createdAt: isoInstant(createdAt) })),
  author: histories.get(row.readerKey) ?? { approvedCount: 0, rejectedCount: 0, pendingCount: 0 },
})
