import type { Answer, LocaleDto, PaginationDto } from './envelope'
import type { SubjectRef } from './subjects'

/** In the address as `sap-xep` / `sort`; `liked` puts most likes first. */
export type CommentSortDto = 'newest' | 'oldest' | 'liked'
/** `pending` and `rejected` reach their own author only; `removed` is what stays of a deleted comment with answers. */
export type CommentStateDto = 'approved' | 'pending' | 'rejected' | 'removed'
export type ReactionDto = 'like' | 'dislike'
export type ReportReasonDto = 'spam' | 'insult' | 'false-information' | 'personal-data' | 'other'

/** What the asking reader may do with a comment; the same for nobody but them. */
export interface OwnCommentDto {
  isAuthor: boolean
  /** ISO instant until which the author may change the text; `null` when the time is over or it is not theirs. */
  editableUntil: string | null
  reaction: ReactionDto | null
  hasReported: boolean
}

export interface CommentDto {
  id: string
  /** The comment it answers; a deeper one than the third level keeps the true parent but stands on the third. */
  parentId: string | null
  /** 1 to 3. */
  level: number
  /** `null` when removed. An account that was deleted is "Người dùng đã xóa" in the language asked for. */
  authorName: string | null
  /** Plain text with line breaks, never HTML; `null` when removed. */
  body: string | null
  /** ISO instants. */
  createdAt: string
  editedAt: string | null
  state: CommentStateDto
  /** Why it was rejected, for its author. */
  rejectionReason: string | null
  /** Written by the staff of the portal in its name. */
  isOfficial: boolean
  likeCount: number
  dislikeCount: number
  own: OwnCommentDto
  /** Oldest first: the first ten, or the ten among which the comment asked for stands. */
  replies: CommentDto[]
  /** Replies to this one left out before and after those sent; `null` where none is. */
  earlierReplies: LeftOutRepliesDto | null
  laterReplies: LeftOutRepliesDto | null
}

/** Replies that were not sent. */
export interface LeftOutRepliesDto {
  count: number
  /** The nearest of them: naming it as `comment` brings the ten among which it stands. */
  nearestId: string
}

/**
 * Why nobody can comment here now: `switched-off` by the editors, `too-old` by the site's policy, `not-in-consultation`
 * for a document outside its days of consultation.
 */
export type CommentsClosedDto = 'switched-off' | 'too-old' | 'not-in-consultation'

export interface CommentsMetaDto {
  /** Counts first-level comments. */
  pagination: PaginationDto
  /** Approved comments of all levels. */
  total: number
  closed: CommentsClosedDto | null
  /** Version of the consent text a new comment must carry. */
  consentVersion: string
  /** Whether this reader must solve a challenge (GET /api/readers/challenge). */
  needsChallenge: boolean
}

/** GET /api/comments */
export interface ListCommentsQuery {
  locale?: LocaleDto
  /** `<kind>:<id>` */
  subject: string
  sort?: CommentSortDto
  page?: number
  pageSize?: number
  /** Id of a comment: answers with the page on which it stands, whatever `page` says, and with the replies around it. */
  comment?: string
}
export type ListCommentsAnswer = Answer<CommentDto[], CommentsMetaDto>

/**
 * POST /api/comments, with a header `Idempotency-Key` (random, new for each form, kept for each retry).
 * A guest fetches the challenge when the form gets the focus, not when it is sent: its age tells people from machines.
 */
export interface CreateCommentBody {
  subject: SubjectRef
  parentId?: string | null
  /** 2 to 60 characters; the name of the account is taken for signed-in readers. */
  authorName?: string
  authorEmail?: string | null
  /** 1 to 3,000 characters. */
  body: string
  consentVersion: string
  /** The solved challenge, as solveChallenge gave it: base64 of JSON { challenge, solution }. */
  challenge?: string
  /** Honeypot: a field people do not see. Leave it empty. */
  website?: string
}

/** `message` is in the language asked for, to be shown as it is. 201. */
export type CreateCommentAnswer = Answer<CommentDto, { message: string }>

/** PUT /api/comments/:id within 15 minutes, by its author; the rules of moderation are asked again. */
export interface UpdateCommentBody {
  body: string
}
export type UpdateCommentAnswer = CreateCommentAnswer

/** DELETE /api/comments/:id by its author, at any time; `data` is the tombstone, or `null` where nothing is left. */
export type DeleteCommentAnswer = Answer<CommentDto | null, { message: string }>

/** POST /api/comments/:id/reactions; `null` takes the reaction back. */
export interface ReactBody {
  reaction: ReactionDto | null
}
export type ReactAnswer = Answer<{ likeCount: number; dislikeCount: number; reaction: ReactionDto | null }>

/** POST /api/comments/:id/reports, once for each reader and comment. */
export interface ReportCommentBody {
  reason: ReportReasonDto
  /** Up to 500 characters. */
  note?: string
}
export type ReportCommentAnswer = Answer<{ hasReported: true }, { message: string }>
