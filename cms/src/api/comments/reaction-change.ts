import type { ReactionDto } from '../../../contract/comments'

/** What a reader's reaction does to the counts of a comment; null is none. */
export const reactionChange = (before: ReactionDto | null, after: ReactionDto | null) => {
  const change = { like: 0, dislike: 0 }
  if (before) change[before] -= 1
  if (after) change[after] += 1
  return change
}
