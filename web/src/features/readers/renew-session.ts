import type { SessionDto } from '@contract/readers'
import { refreshSession } from './readers.api'
import { acceptSession } from './session'

let running: Promise<SessionDto | null> | undefined

/** Renews the session on the server, once for all who ask at the same time; `null` where it is over. */
export function renewSession(): Promise<SessionDto | null> {
  running ??= refreshSession()
    .then((renewed) => {
      acceptSession(renewed)
      return renewed
    })
    .finally(() => (running = undefined))
  return running
}
