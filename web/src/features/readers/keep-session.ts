import type { QueryCache } from '@pinia/colada'
import type { SessionDto } from '@contract/readers'
import { watch } from 'vue'
import { endSession } from './end-session'
import { idlenessAt, isRenewalDue } from './idle/idle-rule'
import { idleness, notePresence, presentAt } from './idle/idleness'
import { renewSession } from './renew-session'
import { acceptSession, mayHaveSession, session } from './session'
import { otherTabs, type TabMessage } from './tabs'

const signsOfLife = ['pointerdown', 'keydown', 'scroll', 'touchstart']
const tellEveryMs = 5_000

/** What others see of a reader depends on who asks: all of it is asked for anew. */
function forgetAnswers(cache: QueryCache): void {
  for (const entry of cache.getEntries({ key: ['reader'] })) cache.remove(entry)
  void cache.invalidateQueries({ key: ['comments'] })
  void cache.invalidateQueries({ key: ['rating'] })
}

/** Watches over the session of the signed-in reader: restores it, renews it while they are there, and ends it. */
export function keepSession(cache: QueryCache): void {
  let activeAt = Date.now()
  let renewedAt = 0
  let toldAt = 0
  let heard: SessionDto | null | undefined
  const tell = otherTabs(hear)

  function hear(message: TabMessage): void {
    if (message.kind === 'active') activeAt = Math.max(activeAt, message.at)
    else {
      heard = message.session
      acceptSession(heard)
    }
  }

  function note(at: number): void {
    activeAt = at
    if (activeAt - toldAt < tellEveryMs) return
    toldAt = activeAt
    tell({ kind: 'active', at })
  }

  /** While the question stands only its button counts. */
  function live(): void {
    if (session.value && idleness.value.state === 'active') note(Date.now())
  }

  function look(): void {
    if (!session.value) return
    const now = Date.now()
    idleness.value = idlenessAt({ ...session.value, activeAt }, now)
    if (idleness.value.state === 'over') void endSession()
    else if (isRenewalDue(activeAt, renewedAt, now)) {
      renewedAt = now
      void renewSession().catch(() => undefined)
    }
  }

  watch(session, (present, before) => {
    // Renewals happen by themselves too: they say nothing of whether the reader is there.
    renewedAt = Date.now()
    // A tab that begins without a session knows nothing that the others should follow.
    if (present !== heard && (present || before)) tell({ kind: 'session', session: present ?? null })
    heard = undefined
    if (present?.reader.id === before?.reader.id) return
    if (present) notePresence()
    else if (idleness.value.state === 'warning') idleness.value = { state: 'over', secondsLeft: 0 }
    forgetAnswers(cache)
  })
  watch(presentAt, note)
  for (const sign of signsOfLife) document.addEventListener(sign, live, { passive: true, capture: true })
  setInterval(look, 1_000)
  if (session.value) return
  if (mayHaveSession()) void renewSession().catch(() => (session.value = null))
  else session.value = null
}
