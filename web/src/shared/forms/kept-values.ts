import { nextTick, onMounted, reactive, watch } from 'vue'

export type FormValues = Record<string, string | boolean>

/** What was kept under a key, as far as it fits the fields of the form. */
export function fitting<Values extends FormValues>(empty: Values, kept: string | null): Partial<Values> {
  if (!kept) return {}
  try {
    const read: unknown = JSON.parse(kept)
    if (typeof read !== 'object' || read === null) return {}
    const entries = Object.entries(read).filter(([name, value]) => typeof value === typeof empty[name])
    return Object.fromEntries(entries) as Partial<Values>
  } catch {
    return {}
  }
}

/** Storage may be full or forbidden: then the form works without it. */
function trying<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}

/**
 * The values of a form; what a reader types outlives a reload of the tab, but not the tab. `forgotten` fields (consent) are
 * asked for anew each time.
 */
export function useKeptValues<Values extends FormValues>(
  key: string,
  empty: Values,
  forgotten: readonly (keyof Values & string)[],
) {
  const values = reactive<FormValues>({ ...empty }) as Values

  onMounted(async () => {
    Object.assign(
      values,
      fitting(
        empty,
        trying(() => sessionStorage.getItem(key)),
      ),
    )
    await nextTick()
    watch(values, (typed) => {
      const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => !forgotten.includes(name)))
      trying(() => sessionStorage.setItem(key, JSON.stringify(kept)))
    })
  })

  async function clear(): Promise<void> {
    Object.assign(values, empty)
    await nextTick()
    trying(() => sessionStorage.removeItem(key))
  }

  return { values, clear }
}
