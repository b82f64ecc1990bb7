import type { UseHeadInput, VueHeadClient } from '@unhead/vue'
import { inject, onBeforeUnmount, watchEffect } from 'vue'

/** Under which @unhead/vue gives an app its head. */
export const headKey = 'usehead'

/** The part of a head that pages need. */
export type PageHead = Pick<VueHeadClient<UseHeadInput>, 'push'>

type HeadTags = Extract<UseHeadInput, () => unknown>

/**
 * Wishes title and tags for as long as this component is there; follows what `tags` returns. Does what unhead's own
 * composable does for a getter, without the half of unhead which that one draws into every first visit.
 */
export function useHead(tags: HeadTags): void {
  const head = inject<PageHead>(headKey)
  if (!head) throw new Error('useHead() is called outside the app')
  if (import.meta.env.SSR) {
    head.push(tags)
    return
  }
  let entry: ReturnType<PageHead['push']> | undefined
  watchEffect(() => {
    const wished = tags()
    if (entry) entry.patch(wished)
    else entry = head.push(wished)
  })
  onBeforeUnmount(() => entry?.dispose())
}
