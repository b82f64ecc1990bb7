import { useCallback, useEffect, useState } from 'react'

/** What was loaded last stays on screen while it is loaded anew. */
export interface Loaded<Data> {
  data: Data | null
  hasFailed: boolean
  reload: () => Promise<void>
}

/** Loads at once, and again when `load` is another function; an answer that comes too late is dropped. */
export function useLoaded<Data>(load: () => Promise<Data>): Loaded<Data> {
  const [state, setState] = useState<{ of: unknown; data: Data | null; hasFailed: boolean }>()
  const read = useCallback(
    async (isWanted: () => boolean) => {
      try {
        const data = await load()
        if (isWanted()) setState({ of: load, data, hasFailed: false })
      } catch {
        if (isWanted()) setState({ of: load, data: null, hasFailed: true })
      }
    },
    [load],
  )
  useEffect(() => {
    let isWanted = true
    void read(() => isWanted)
    return () => {
      isWanted = false
    }
  }, [read])
  const reload = useCallback(() => read(() => true), [read])
  const current = state?.of === load ? state : undefined
  return { data: current?.data ?? null, hasFailed: current?.hasFailed ?? false, reload }
}
