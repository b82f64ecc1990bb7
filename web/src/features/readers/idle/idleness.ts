import { shallowRef } from 'vue'
import type { Idleness } from './idle-rule'

const active: Idleness = { state: 'active', secondsLeft: 0 }

/** How it stands with the signed-in reader, as the bar shows it. */
export const idleness = shallowRef(active)

/** When the reader last said that they are still there, or came; in milliseconds since 1970. */
export const presentAt = shallowRef(0)

/** Takes the bar away: the reader is there. */
export function notePresence(): void {
  idleness.value = active
  presentAt.value = Date.now()
}
