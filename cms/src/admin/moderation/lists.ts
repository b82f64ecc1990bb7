import type { ListModeratedQuery } from '../../../contract/moderation'

export type ModerationList = NonNullable<ListModeratedQuery['list']>

/** Below the root of the panel. */
export const MODERATION_PATH = 'comments'

/** As the tabs stand. */
export const moderationLists: readonly ModerationList[] = ['pending', 'approved', 'rejected', 'reported']

/** The list an address asks for; anything unknown is the waiting one. */
export const listOf = (said: string | undefined): ModerationList =>
  moderationLists.find((list) => list === said) ?? 'pending'
