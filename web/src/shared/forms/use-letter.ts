import { onMounted, shallowRef } from 'vue'
import { useI18n } from '@/shared/i18n'
import { formProof } from '@/shared/lib/challenge/form-proof'
import { getChallenge } from './challenge.api'
import { faultsOf, needsFreshProof, type Faults } from './faults'
import { formKeys } from './form-key'
import { useKeptValues, type FormValues } from './kept-values'
import { present } from './letter-checks'
import { useTold } from './use-told'

/** What a form is sent with beside its fields. */
export interface Postage {
  /** For the header Idempotency-Key. */
  key: string
  challenge: string
  consentVersion: string
}

interface LetterParts<Values extends FormValues, Sent> {
  /** Under which what is typed is kept in the tab. */
  name: string
  empty: Values
  /** Fields asked for anew after a reload, beside the consent. */
  forgotten?: readonly (keyof Values & string)[]
  /** Faults that need no server; `say` gives the text of a fault by its word, e.g. `required`. */
  check: (values: Values, say: (fault: string) => string) => Faults<keyof Values & string>
  send: (values: Values, postage: Postage) => Promise<Sent>
}

/** Fetches challenges, and remembers the consent that the last one named. */
function useProof() {
  let consentVersion = ''
  const proof = formProof({
    fetchChallenge: async () => {
      const { data, meta } = await getChallenge()
      consentVersion = meta.consentVersion
      return data
    },
    // Loaded when a form gets the focus: most readers of the page never send one.
    solve: async (challenge) =>
      (await import('@/shared/lib/challenge/solve-challenge')).solveChallenge(challenge),
  })
  return { ...proof, consent: () => consentVersion }
}

/**
 * A form that a reader sends to the centre. Its template needs `ref="form"` on the form. What was typed outlives a failed
 * request and a reload; faults stand beside their fields and the first one gets the focus.
 */
export function useLetter<Values extends FormValues & { consent: boolean }, Sent>(
  parts: LetterParts<Values, Sent>,
) {
  const { t } = useI18n()
  const { values, clear } = useKeptValues<Values>(`letter:${parts.name}`, parts.empty, [
    'consent',
    ...(parts.forgotten ?? []),
  ])
  const fields = Object.keys(parts.empty) as (keyof Values & string)[]
  const { faults, failure, tell } = useTold<keyof Values & string>()
  const sent = shallowRef<Sent | null>(null)
  const isBusy = shallowRef(true)
  const proof = useProof()
  const keys = formKeys(`letter-key:${parts.name}`)

  // Before that nothing would keep the browser from sending the form by itself.
  onMounted(() => void (isBusy.value = false))

  async function post(): Promise<void> {
    try {
      const challenge = await proof.solved()
      sent.value = await parts.send(values, {
        key: keys.keyOf(values),
        challenge,
        consentVersion: proof.consent(),
      })
      proof.forget()
      keys.forget()
      await clear()
    } catch (problem) {
      if (needsFreshProof(problem)) proof.forget()
      const { faults: told, failure: said } = faultsOf(
        problem,
        [...fields, 'consentVersion'],
        t('forms.offline'),
      )
      const { consentVersion: _version, ...found } = { ...told, consent: told.consentVersion ?? told.consent }
      await tell(present(found) as Faults<keyof Values & string>, said)
    }
  }

  async function submit(): Promise<void> {
    if (isBusy.value) return
    const found = parts.check(values, (fault) => t(`forms.fault.${fault}`))
    if (Object.keys(found).length > 0) return tell(found, null)
    failure.value = null
    faults.value = {}
    isBusy.value = true
    await post()
    isBusy.value = false
  }

  return { values, faults, failure, sent, isBusy, submit, prepare: proof.prepare }
}
