import type { CommentStateDto, ReportReasonDto } from './comments'
import type { Answer, ListAnswer, PaginationDto } from './envelope'
import type { SubjectRef } from './subjects'

/** All of it is asked by the admin panel, signed in, below /portal (no /api). */

/** Why a rule held a comment back. */
export type HeldBecauseDto =
  | 'honeypot'
  | 'too-fast'
  | 'repeated'
  | 'banned-words'
  | 'often-rejected'
  | 'too-many-links'
  | 'first-comment'
  | 'policy'

export interface ModeratedCommentDto {
  id: string
  subject: SubjectRef
  subjectTitle: string
  /** Of its Vietnamese page; `null` where readers have none. */
  subjectSlug: string | null
  /** What it answers. */
  parent: { id: string; authorName: string; body: string } | null
  authorName: string
  authorEmail: string | null
  isSignedIn: boolean
  body: string
  /** ISO instants. */
  createdAt: string
  editedAt: string | null
  state: CommentStateDto
  heldBecause: HeldBecauseDto | null
  rejectionReason: string | null
  isOfficial: boolean
  reports: { reason: ReportReasonDto; note: string | null; createdAt: string }[]
  /** Of the same reader, in all. */
  author: { approvedCount: number; rejectedCount: number; pendingCount: number }
}

/** GET /portal/comments: oldest waiting first, else newest first. */
export interface ListModeratedQuery {
  /** `reported` holds approved comments with reports nobody has answered yet. */
  list?: 'pending' | 'approved' | 'rejected' | 'reported'
  /** `<kind>:<id>` */
  subject?: string
  page?: number
  pageSize?: number
}
/** `publicUrl` is where readers meet the portal, without a slash at its end: the panel may stand elsewhere. */
export type ListModeratedAnswer = Answer<
  ModeratedCommentDto[],
  { pagination: PaginationDto; publicUrl: string }
>

/** GET /portal/comments/counts */
export type ModerationCountsAnswer = Answer<{
  pending: number
  reported: number
  approvedToday: number
  rejectedToday: number
}>

export type DecisionActionDto = 'approve' | 'reject' | 'mark-official' | 'unmark-official' | 'answer' | 'keep'

/** POST /portal/comments/decisions: one or up to 100 at once; either all are decided or none. `keep` answers reports. */
export interface DecideBody {
  ids: string[]
  action: Exclude<DecisionActionDto, 'answer'>
  /** Needed to reject; its author reads it. Up to 500 characters. */
  reason?: string
}
export type DecideAnswer = Answer<ModeratedCommentDto[], { decisionIds: string[] }>

/** POST /portal/comments/:id/answers: an official answer, published at once; a waiting comment is approved with it. */
export interface AnswerCommentBody {
  body: string
  /** Whose name stands above it; the site's name where empty. */
  authorName?: string
}
export type AnswerCommentAnswer = Answer<ModeratedCommentDto>

export interface DecisionDto {
  id: string
  commentId: string
  action: DecisionActionDto
  /** State before and after. */
  from: CommentStateDto
  to: CommentStateDto
  reason: string | null
  /** Name of the member of staff. */
  decidedBy: string
  /** ISO instants. */
  decidedAt: string
  undoneAt: string | null
  undoneBy: string | null
  /** The beginning of what it was about. */
  excerpt: string
}

/** GET /portal/comments/decisions: newest first. */
export interface ListDecisionsQuery {
  commentId?: string
  page?: number
  pageSize?: number
}
export type ListDecisionsAnswer = ListAnswer<DecisionDto>

/** POST /portal/comments/decisions/:id/undo: 409 where a later decision stands on it. */
export type UndoDecisionAnswer = Answer<ModeratedCommentDto>
