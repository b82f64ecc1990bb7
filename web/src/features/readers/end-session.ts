import { signOut } from './readers.api'
import { acceptSession } from './session'

let running: Promise<void> | undefined

/** Signs out on the server and here, once for all who ask at the same time; without an answer here at least. */
export function endSession(): Promise<void> {
  running ??= signOut()
    .catch(() => undefined)
    .then(() => acceptSession(null))
    .finally(() => (running = undefined))
  return running
}
