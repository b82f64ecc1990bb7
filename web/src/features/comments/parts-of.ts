import type { CommentDto } from '@contract/comments'
import type { OpenPart } from './open-part'

/** What the reader can do with a comment beside liking it; nobody can answer where comments are closed. */
export function partsOf({ state, own }: CommentDto, isClosed: boolean): OpenPart[] {
  const isShown = state === 'approved'
  const offers: [OpenPart, boolean][] = [
    ['reply', isShown && !isClosed],
    ['edit', own.editableUntil !== null],
    ['delete', own.isAuthor],
    ['report', isShown && !own.isAuthor && !own.hasReported],
  ]
  return offers.filter(([, isOffered]) => isOffered).map(([part]) => part)
}
