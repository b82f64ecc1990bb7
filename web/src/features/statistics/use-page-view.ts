import type { SubjectRef } from '@contract/subjects'
import { onMounted, watch } from 'vue'
import { countPage } from './counts'

/** Counts a view of the subject this page shows, as soon as it is known which one, and of each that follows it. */
export function usePageView(subject: () => SubjectRef | null | undefined): void {
  onMounted(() => {
    watch(
      () => subject()?.id,
      () => {
        const shown = subject()
        if (shown) countPage({ kind: shown.kind, id: shown.id })
      },
      { immediate: true },
    )
  })
}
