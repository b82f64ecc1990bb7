import { nextTick, onMounted, reactive, watch } from 'vue'

export type FormValues = Record<string, string | boolean>

/** What was kept under a key, as far as it fits the fields of the form. */
export function fitting<Values extends FormValues>(empty: Values, written: string | null): Partial<Values> {
  if (!written) return {}
  try {
    const read: unknown = JSON.parse(written)
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

/** The storage of the tab: what a reader types outlives a reload, and nothing outlives the tab. */
export const kept = {
  read: (key: string): string | null => trying(() => sessionStorage.getItem(key)),
  /** Keeps a text; `null` drops it. */
  write: (key: string, text: string | null): void => {
    trying(() => (text === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, text)))
  },
}

/**
 * The values of a form; what a reader types outlives a reload of the tab, but not the tab. `forgotten` fields (consent) are
 * asked for anew each time. What was typed before the scripts were there goes before what was kept earlier, and is kept too.
 */
export function useKeptValues<Values extends FormValues>(
  key: string,
  empty: Values,
  forgotten: readonly (keyof Values & string)[],
) {
  const values = reactive<FormValues>({ ...empty }) as Values

  function keep(): void {
    const known = Object.entries(values).filter(([name]) => !forgotten.includes(name))
    kept.write(key, JSON.stringify(Object.fromEntries(known)))
  }

  onMounted(() => {
    const typedBefore = Object.entries(values).filter(([name, value]) => value !== empty[name])
    Object.assign(values, fitting(empty, kept.read(key)), Object.fromEntries(typedBefore))
    if (typedBefore.length > 0) keep()
    watch(values, keep)
  })

  async function clear(): Promise<void> {
    Object.assign(values, empty)
    await nextTick()
    kept.write(key, null)
  }

  return { values, clear }
}
