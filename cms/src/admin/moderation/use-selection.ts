import { useState } from 'react'
import type { ModeratedCommentDto } from '../../../contract/moderation'

/** Which of the comments on screen are ticked; what has left the screen is ticked no more. */
export function useSelection(comments: ModeratedCommentDto[]) {
  const [ids, setIds] = useState<string[]>([])
  const selected = comments.filter(({ id }) => ids.includes(id))
  return {
    selected,
    areAll: comments.length > 0 && selected.length === comments.length,
    select: (id: string, isTicked: boolean) =>
      setIds(isTicked ? [...ids, id] : ids.filter((other) => other !== id)),
    selectAll: (areTicked: boolean) => setIds(areTicked ? comments.map(({ id }) => id) : []),
  }
}

export type Selection = ReturnType<typeof useSelection>
