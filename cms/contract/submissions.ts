import type { Answer } from './envelope'

/** đã nhận / đang xem / được dùng / không dùng. */
export type SubmissionStateDto = 'received' | 'in-review' | 'accepted' | 'declined'

/** What the sender sees behind the private link, and nobody else. */
export interface SubmissionDto {
  title: string
  summary: string | null
  body: string
  files: { name: string; sizeBytes: number }[]
  state: SubmissionStateDto
  /** What the editors wrote to the sender. */
  note: string | null
  /** ISO instants. */
  createdAt: string
  decidedAt: string | null
  /** Slug of the article made from it, once that is published. */
  articleSlug: string | null
}

/**
 * POST /api/submissions, multipart: these fields as text, the files as `files` (up to 10; jpg, png, webp, pdf, docx, xlsx;
 * 10 MB each, judged by content). Header `Idempotency-Key` and challenge as for comments.
 */
export interface CreateSubmissionForm {
  /** 10 to 255 characters. */
  title: string
  summary?: string
  /** 50 to 50,000 characters of plain text. */
  body: string
  senderName: string
  senderUnit?: string
  /** One of the two is needed. */
  senderPhone?: string | null
  senderEmail?: string | null
  consentVersion: string
  challenge?: string
  /** Honeypot: leave it empty. */
  website?: string
}

/** 201. `token` is the secret part of the private link; it is told once. */
export type CreateSubmissionAnswer = Answer<{ token: string }, { message: string }>

/** GET /api/submissions/:token: never cached. */
export type GetSubmissionAnswer = Answer<SubmissionDto>
