import { useFetchClient } from '@strapi/strapi/admin'
import { useMemo } from 'react'
import type {
  AnswerCommentAnswer,
  AnswerCommentBody,
  DecideAnswer,
  DecideBody,
  ListDecisionsAnswer,
  ListModeratedAnswer,
  ListModeratedQuery,
  ModerationCountsAnswer,
  UndoDecisionAnswer,
} from '../../../contract/moderation'

const COMMENTS = '/portal/comments'
const DECISIONS = `${COMMENTS}/decisions`

/** What the panel asks of moderation; each rejects with what the CMS answered. */
export function useModerationApi() {
  const { get, post } = useFetchClient()
  return useMemo(
    () => ({
      list: async (params: ListModeratedQuery) => (await get<ListModeratedAnswer>(COMMENTS, { params })).data,
      counts: async () => (await get<ModerationCountsAnswer>(`${COMMENTS}/counts`)).data.data,
      decisions: async (commentId: string) =>
        (await get<ListDecisionsAnswer>(DECISIONS, { params: { commentId } })).data.data,
      decide: async (body: DecideBody) => (await post<DecideAnswer>(DECISIONS, body)).data.meta.decisionIds,
      answer: async (id: string, body: AnswerCommentBody) =>
        (await post<AnswerCommentAnswer>(`${COMMENTS}/${id}/answers`, body)).data.data,
      undo: async (id: string) => (await post<UndoDecisionAnswer>(`${DECISIONS}/${id}/undo`, {})).data.data,
    }),
    [get, post],
  )
}
