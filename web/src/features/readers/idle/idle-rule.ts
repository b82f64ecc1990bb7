/** When a signed-in reader last did something, and how long they may be away. */
export interface IdleTimes {
  /** Milliseconds since 1970. */
  activeAt: number
  idleSeconds: number
  /** How long the question stands whether they are still there. */
  warningSeconds: number
}

export interface Idleness {
  state: 'active' | 'warning' | 'over'
  /** Until the session ends, as the question counts them. */
  secondsLeft: number
}

/** How it stands with a reader at an instant. */
export function idlenessAt({ activeAt, idleSeconds, warningSeconds }: IdleTimes, now: number): Idleness {
  const away = (now - activeAt) / 1000
  const secondsLeft = Math.max(0, Math.min(warningSeconds, Math.ceil(idleSeconds + warningSeconds - away)))
  if (away < idleSeconds) return { state: 'active', secondsLeft: warningSeconds }
  return { state: secondsLeft > 0 ? 'warning' : 'over', secondsLeft }
}

const renewalMs = 5 * 60_000

/** Whether the server has to hear that the reader is still there: it counts from the last renewal only. */
export function isRenewalDue(activeAt: number, renewedAt: number, now: number): boolean {
  return activeAt > renewedAt && now - renewedAt >= renewalMs
}
