import { isFetchError, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { AnswerCommentBody } from '../../../contract/moderation'
import type { Action } from './fitting-actions'
import { useModerationApi } from './use-moderation-api'
import { useWords } from './words'

/** What was decided last and can be taken back. */
export interface LastDecision {
  ids: string[]
  text: string
}

/** What an editor does with comments. Each says how it went; `afterwards` reads what has changed. */
export function useDecisions(afterwards: () => Promise<unknown>) {
  const api = useModerationApi()
  const { toggleNotification } = useNotification()
  const { say } = useWords()
  const [last, setLast] = useState<LastDecision | null>(null)

  const attempt = async (act: () => Promise<LastDecision>) => {
    try {
      const done = await act()
      setLast(done.ids.length > 0 ? done : null)
      toggleNotification({ type: 'success', message: done.text })
    } catch (fault) {
      const message = isFetchError(fault) && fault.message ? fault.message : say('failed.decision')
      toggleNotification({ type: 'danger', message })
    }
    await afterwards()
  }

  const decide = (action: Action, comments: string[], reason?: string) =>
    attempt(async () => {
      const ids = await api.decide({ action, ids: comments, reason })
      const text = ids.length > 0 ? say(`done.${action}`, { count: ids.length }) : say('done.nothing')
      return { ids, text }
    })

  const answer = (comment: string, body: AnswerCommentBody) =>
    attempt(async () => {
      await api.answer(comment, body)
      const [decision] = await api.decisions(comment)
      return { ids: decision ? [decision.id] : [], text: say('done.answer') }
    })

  const undo = (decisions: string[]) =>
    attempt(async () => {
      for (const id of decisions) await api.undo(id)
      return { ids: [], text: say('done.undo') }
    })

  return { last, decide, answer, undo }
}

export type Decisions = ReturnType<typeof useDecisions>
