import type { Component } from 'vue'
import { latePart } from '@/shared/lib/late-part'
import { useI18n } from './i18n'

/** A part of a page whose code and texts come when it nears the screen. */
export function useLatePart<Part extends Component>(
  load: () => Promise<{ default: Part }>,
  ...texts: string[]
): Part {
  const { bring } = useI18n()
  return latePart(async () => {
    const [part] = await Promise.all([load(), bring(...texts)])
    return part
  })
}
