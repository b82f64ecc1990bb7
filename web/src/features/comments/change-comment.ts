import type { CommentDto } from '@contract/comments'

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
