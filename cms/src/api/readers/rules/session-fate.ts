/** How long the question "are you still there?" stands. */
export const WARNING_SECONDS = 60

/** A click in the last second is still on its way. */
const LATE_MS = 10_000
/** Two tabs may renew at once, and an answer may be lost: for so long a renewed session may be shown again. */
const REPEAT_MS = 30_000

/** A refresh session as Strapi stores it. */
export interface StoredSession {
  status: string
  /** When it was made, by signing in or by renewal. */
  createdAt: Date
  /** When it was renewed, where it was. */
  updatedAt: Date
  /** No renewal goes beyond. */
  absoluteExpiresAt: Date | null
}

/**
 * What becomes of a refresh session that is shown: it is renewed, or, renewed a moment ago, given once more; else it is over,
 * by idleness, age, or because somebody shows what was renewed long ago and may be stolen.
 */
export function fateOf(session: StoredSession, idleSeconds: number, now: Date): 'renew' | 'repeat' | 'over' {
  const since = (instant: Date) => now.getTime() - instant.getTime()
  if (session.absoluteExpiresAt && since(session.absoluteExpiresAt) >= 0) return 'over'
  if (since(session.createdAt) > (idleSeconds + WARNING_SECONDS) * 1000 + LATE_MS) return 'over'
  if (session.status === 'active') return 'renew'
  return session.status === 'rotated' && since(session.updatedAt) <= REPEAT_MS ? 'repeat' : 'over'
}
