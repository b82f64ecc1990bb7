import type { CommentStateDto, ReactionDto, ReportReasonDto } from './comments'
import type { Answer, ListAnswer } from './envelope'
import type { StarsDto } from './ratings'
import type { SubjectRef, TranslationsDto } from './subjects'

/**
 * GET /api/readers/challenge: proof of work for guests' forms, solved in a worker by altcha-lib's solveChallenge with
 * `altcha-lib/algorithms/web/pbkdf2`; sent back as base64 of JSON { challenge, solution }. Good for two hours, and once.
 */
export interface ChallengeDto {
  parameters: {
    algorithm: string
    nonce: string
    salt: string
    cost: number
    keyLength: number
    keyPrefix: string
    /** Seconds since 1970. */
    expiresAt?: number
    data?: Record<string, string | number | boolean | null>
  }
  signature?: string
}
/** `consentVersion` is what a form must send back when its reader has agreed. */
export type GetChallengeAnswer = Answer<ChallengeDto, { consentVersion: string }>

/** A reader's account as they see it. */
export interface ReaderDto {
  id: string
  name: string
  email: string
  /** ISO instant. */
  createdAt: string
}

/** What every sign-in answers; the refresh session travels in an httpOnly cookie only, the access token lives in memory. */
export interface SessionDto {
  reader: ReaderDto
  /** Sent as `Authorization: Bearer …`. */
  accessToken: string
  accessExpiresAt: string
  /** Seconds without a sign of life after which the reader is asked, and how long the question stands. */
  idleSeconds: number
  warningSeconds: number
}

/** POST /api/readers/register: 201; a mail with a link to confirm follows. The answer is the same for a known address. */
export interface RegisterBody {
  /** 2 to 60 characters, shown above comments. */
  name: string
  email: string
  /** 10 to 128 characters. */
  password: string
  consentVersion: string
  challenge: string
  website?: string
}
export type RegisterAnswer = Answer<null, { message: string }>

/** POST /api/readers/confirm */
export interface ConfirmBody {
  token: string
}
export type ConfirmAnswer = Answer<SessionDto>

/** POST /api/readers/sign-in */
export interface SignInBody {
  email: string
  password: string
}
export type SignInAnswer = Answer<SessionDto>

/** POST /api/readers/refresh: by cookie; renews the session on the server. 401 when it is over. */
export type RefreshAnswer = Answer<SessionDto>

/** POST /api/readers/sign-out */
export type SignOutAnswer = Answer<null>

/** POST /api/readers/forgotten-password: the answer is the same for an unknown address. */
export interface ForgottenPasswordBody {
  email: string
}
export type ForgottenPasswordAnswer = Answer<null, { message: string }>

/** POST /api/readers/reset-password */
export interface ResetPasswordBody {
  token: string
  password: string
}
export type ResetPasswordAnswer = Answer<SessionDto>

/** GET /api/readers/me, PUT /api/readers/me, PUT /api/readers/me/password, DELETE /api/readers/me { password } */
export type GetReaderAnswer = Answer<ReaderDto>
export interface UpdateReaderBody {
  name: string
}
export interface ChangePasswordBody {
  currentPassword: string
  password: string
}
export interface DeleteReaderBody {
  password: string
}
export type DeleteReaderAnswer = Answer<null, { message: string }>

export interface OwnCommentSummaryDto {
  id: string
  subject: SubjectRef
  /** As it was called when the comment was written. */
  subjectTitle: string
  /** Where the subject is; null in both languages where readers cannot see it any more. */
  translations: TranslationsDto
  body: string
  createdAt: string
  state: CommentStateDto
  rejectionReason: string | null
}
/** GET /api/readers/me/comments: newest first. */
export type ListOwnCommentsAnswer = ListAnswer<OwnCommentSummaryDto>

export interface OwnRatingDto {
  subject: SubjectRef
  /** '' where readers cannot see it any more. */
  subjectTitle: string
  translations: TranslationsDto
  stars: StarsDto
  ratedAt: string
}
/** GET /api/readers/me/ratings: newest first. */
export type ListOwnRatingsAnswer = ListAnswer<OwnRatingDto>

export interface OwnReactionDto {
  commentId: string
  reaction: ReactionDto
  /** ISO instant. */
  reactedAt: string
}
export interface OwnReportDto {
  commentId: string
  reason: ReportReasonDto
  note: string | null
  /** ISO instant. */
  reportedAt: string
}

/** GET /api/readers/me/export: everything stored about the reader, as a JSON file to keep. */
export interface ReaderExportDto {
  reader: ReaderDto
  comments: OwnCommentSummaryDto[]
  ratings: OwnRatingDto[]
  /** To comments of others. */
  reactions: OwnReactionDto[]
  reports: OwnReportDto[]
  exportedAt: string
}
