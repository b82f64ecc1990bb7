import { onMounted, reactive, shallowRef } from 'vue'
import { useI18n } from '@/shared/i18n'
import { faultsOf, type Faults } from './faults'
import { present } from './letter-checks'
import { useTold } from './use-told'

interface ShortFormParts<Values extends Record<string, string>> {
  empty: Values
  /** Faults that need no server; `say` gives the text of a fault by its word, e.g. `required`. */
  check: (
    values: Values,
    say: (fault: string) => string,
  ) => Partial<Record<keyof Values & string, string | undefined>>
  send: (values: Values) => Promise<void>
}

/** A form of a reader's account: no consent, no proof, and nothing typed is kept, since passwords are among it. */
export function useShortForm<Values extends Record<string, string>>({
  empty,
  check,
  send,
}: ShortFormParts<Values>) {
  type Field = keyof Values & string
  const { t } = useI18n()
  const values = reactive<Record<string, string>>({ ...empty }) as Values
  const { faults, failure, tell } = useTold<Field>()
  const isBusy = shallowRef(true)

  // Before that nothing would keep the browser from sending the form by itself.
  onMounted(() => void (isBusy.value = false))

  async function post(): Promise<void> {
    try {
      await send(values)
    } catch (problem) {
      const { faults: found, failure: said } = faultsOf(
        problem,
        Object.keys(empty) as Field[],
        t('forms.offline'),
      )
      await tell(found, said)
    }
  }

  async function submit(): Promise<void> {
    if (isBusy.value) return
    const found: Faults<Field> = present<Field>(check(values, (fault) => t(`forms.fault.${fault}`)))
    if (Object.keys(found).length > 0) return tell(found, null)
    failure.value = null
    faults.value = {}
    isBusy.value = true
    await post()
    isBusy.value = false
  }

  return { values, faults, failure, isBusy, submit }
}
