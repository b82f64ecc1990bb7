import type { CommentRow } from '../comment.rows'
import type { Judged } from './verdict'

/** What a change makes of a comment: only an editor lifts a hold, so one that waits goes on waiting for the same reason. */
export const stillHeld = (before: Pick<CommentRow, 'state' | 'heldBecause'>, judged: Judged): Judged =>
  before.state === 'pending'
    ? { state: 'pending', heldBecause: before.heldBecause ?? judged.heldBecause }
    : judged
