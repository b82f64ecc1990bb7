import type { CreateSubmissionAnswer, GetSubmissionAnswer, SubmissionDto } from '@contract/submissions'
import { nullIfMissing, useHttp } from '@/shared/http'

/** Ten files of 10 MB on a slow line take their time. */
const uploadTimeoutMs = 10 * 60 * 1000

/** Sends an article once under its key; gives the token of the private link. */
export function createSubmission(form: FormData, key: string): Promise<CreateSubmissionAnswer> {
  return useHttp().post<CreateSubmissionAnswer>('/submissions', form, {
    headers: { 'Idempotency-Key': key },
    timeout: uploadTimeoutMs,
  })
}

/** What a private link opens; `null` for a wrong one. */
export async function getSubmission(token: string): Promise<SubmissionDto | null> {
  const path = `/submissions/${encodeURIComponent(token)}`
  const answer = await nullIfMissing(useHttp().get<GetSubmissionAnswer>(path))
  return answer?.data ?? null
}
