import type {
  CreateCommentAnswer,
  CreateCommentBody,
  DeleteCommentAnswer,
  ListCommentsAnswer,
  ListCommentsQuery,
  ReactAnswer,
  ReactBody,
  ReportCommentAnswer,
  ReportCommentBody,
  UpdateCommentAnswer,
  UpdateCommentBody,
} from '@contract/comments'
import type { ChallengeDto, GetChallengeAnswer } from '@contract/readers'
import { useHttp } from '@/shared/http'

const pathOf = (id: string) => `/comments/${encodeURIComponent(id)}`

/** One page of threads about a subject, as the asking reader may see them. */
export function listComments(query: ListCommentsQuery): Promise<ListCommentsAnswer> {
  return useHttp().get<ListCommentsAnswer>('/comments', query)
}

/** Sends a comment; a repeat with the same key is the same comment. */
export function createComment(body: CreateCommentBody, key: string): Promise<CreateCommentAnswer> {
  return useHttp().post<CreateCommentAnswer>('/comments', body, { headers: { 'Idempotency-Key': key } })
}

/** Changes the text of the reader's own comment. */
export function updateComment(id: string, body: UpdateCommentBody): Promise<UpdateCommentAnswer> {
  return useHttp().put<UpdateCommentAnswer>(pathOf(id), body)
}

/** Deletes the reader's own comment. */
export function deleteComment(id: string): Promise<DeleteCommentAnswer> {
  return useHttp().delete<DeleteCommentAnswer>(pathOf(id))
}

/** Likes or dislikes a comment, or takes that back. */
export function reactTo(id: string, body: ReactBody): Promise<ReactAnswer> {
  return useHttp().post<ReactAnswer>(`${pathOf(id)}/reactions`, body)
}

/** Reports a comment to the editors. */
export function reportComment(id: string, body: ReportCommentBody): Promise<ReportCommentAnswer> {
  return useHttp().post<ReportCommentAnswer>(`${pathOf(id)}/reports`, body)
}

/** The work a guest's browser does before a form is taken. */
export async function getChallenge(): Promise<ChallengeDto> {
  const answer = await useHttp().get<GetChallengeAnswer>('/readers/challenge')
  return answer.data
}
