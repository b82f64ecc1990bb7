import type { SubmissionDto, SubmissionStateDto } from '../../../contract/submissions'
import { isoInstant, isoInstantOrNull, type StoredInstant } from '../../kernel/database/values'

/** A submission as stored, without who sent it: its sender knows, and nobody else is told. */
export interface SubmissionRow {
  title: string
  summary: string | null
  body: string
  state: SubmissionStateDto
  note: string | null
  createdAt: StoredInstant
  decidedAt: StoredInstant | null
  /** `size` in kB. */
  files: { name: string; size: number | string }[] | null
}

/** A submission for whoever holds its private link. */
export const toSubmission = (row: SubmissionRow, articleSlug: string | null): SubmissionDto => ({
  title: row.title,
  summary: row.summary || null,
  body: row.body,
  files: (row.files ?? []).map(({ name, size }) => ({ name, sizeBytes: Math.round(Number(size) * 1000) })),
  state: row.state,
  note: row.state === 'received' ? null : row.note,
  createdAt: isoInstant(row.createdAt),
  decidedAt: isoInstantOrNull(row.decidedAt),
  articleSlug,
})
