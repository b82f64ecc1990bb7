import type { CommentsClosedDto } from '../../../contract/comments'
import type { Subject } from '../../kernel/subjects/find-subject'

const DAY_MS = 24 * 60 * 60 * 1000

const isWithin = (now: Date, { from, to }: { from: Date | null; to: Date | null }): boolean =>
  (from !== null || to !== null) && (from === null || now >= from) && (to === null || now <= to)

/** Why nobody can comment on a subject at `now`; null where readers can. `closeAfterDays` null: age does not matter. */
export const commentsClosed = (
  subject: Subject,
  closeAfterDays: number | null,
  now: Date,
): CommentsClosedDto | null => {
  if (!subject.allowsComments) return 'switched-off'
  if (subject.consultation && !isWithin(now, subject.consultation)) return 'not-in-consultation'
  if (closeAfterDays === null || subject.datedAt === null) return null
  return now.getTime() - subject.datedAt.getTime() > closeAfterDays * DAY_MS ? 'too-old' : null
}
