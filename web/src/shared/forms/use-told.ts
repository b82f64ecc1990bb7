import { nextTick, shallowRef, useTemplateRef } from 'vue'
import type { Faults } from './faults'

/** What a form was told: faults beside their fields, a failure above them; the first of them gets the focus. Needs `ref="form"`. */
export function useTold<Field extends string>() {
  const form = useTemplateRef<HTMLFormElement>('form')
  const faults = shallowRef<Faults<Field>>({})
  const failure = shallowRef<string | null>(null)

  async function tell(found: Faults<Field>, said: string | null): Promise<void> {
    faults.value = found
    failure.value = said
    await nextTick()
    form.value?.querySelector<HTMLElement>('[aria-invalid="true"], [data-failure]')?.focus()
  }

  return { faults, failure, tell }
}
