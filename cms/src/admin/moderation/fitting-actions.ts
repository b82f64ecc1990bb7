import type { DecideBody, ModeratedCommentDto } from '../../../contract/moderation'

export type Action = DecideBody['action']

type Decided = Pick<ModeratedCommentDto, 'state' | 'isOfficial' | 'reports'>

/** Decisions that would change this comment, the usual one first. */
export function fittingActions({ state, isOfficial, reports }: Decided): Action[] {
  const fits: Record<Action, boolean> = {
    keep: state === 'approved' && reports.length > 0,
    approve: state !== 'approved',
    reject: state !== 'rejected',
    'mark-official': !isOfficial,
    'unmark-official': isOfficial,
  }
  const order: Action[] = ['keep', 'approve', 'reject', 'mark-official', 'unmark-official']
  return order.filter((action) => fits[action])
}

/** Decisions that fit every one of several comments. */
export function commonActions(comments: Decided[]): Action[] {
  const [first, ...others] = comments.map(fittingActions)
  return (first ?? []).filter((action) => others.every((actions) => actions.includes(action)))
}
