import type { CommentDto } from '@contract/comments'

/** A comment of the threads, at whatever level; null where it is not among them. */
export function commentIn(threads: CommentDto[], id: string): CommentDto | null {
  for (const comment of threads) {
    const found = comment.id === id ? comment : commentIn(comment.replies, id)
    if (found) return found
  }
  return null
}

/** The threads with one comment of them, at whatever level, changed. */
export function withChange(
  threads: CommentDto[],
  id: string,
  change: (comment: CommentDto) => CommentDto,
): CommentDto[] {
  return threads.map((comment) =>
    comment.id === id ? change(comment) : { ...comment, replies: withChange(comment.replies, id, change) },
  )
}
