import type { ReaderDto, SessionDto } from '@contract/readers'
import { computed, shallowRef } from 'vue'

const hintKey = 'signed-in'

/** The present session, in memory only; `null` for a guest, `undefined` until it is known. The server never sets it. */
export const session = shallowRef<SessionDto | null | undefined>()

/** The signed-in reader. */
export const reader = computed<ReaderDto | null>(() => session.value?.reader ?? null)

/** Whether this browser had a session when it was last here: only then is it worth asking for it. */
export function mayHaveSession(): boolean {
  try {
    return localStorage.getItem(hintKey) !== null
  } catch {
    return false
  }
}

/** Takes up a session, or none; what stays behind on the device says only that there is one. */
export function acceptSession(next: SessionDto | null): void {
  session.value = next
  try {
    if (next) localStorage.setItem(hintKey, '1')
    else localStorage.removeItem(hintKey)
  } catch {
    // Without storage the session ends with the page.
  }
}

/** Shows a changed name at once. */
export function acceptReader(changed: ReaderDto): void {
  if (session.value) session.value = { ...session.value, reader: changed }
}
