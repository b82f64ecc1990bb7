import { shallowRef } from 'vue'
import type { Idleness } from './idle-rule'

/** How it stands with the signed-in reader, as the bar shows it. */
export const idleness = shallowRef<Idleness>({ state: 'active', secondsLeft: 0 })
