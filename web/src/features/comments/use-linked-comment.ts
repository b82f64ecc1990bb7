import { nextTick, watch } from 'vue'
import { useI18n } from '@/shared/i18n'
import { commentAnchor } from './comment-choice'

/** Brings the comment an address names into sight, once it is there; `id` is undefined until then. */
export function useLinkedComment(id: () => string | undefined): void {
  const { locale } = useI18n()

  async function show(named: string | undefined): Promise<void> {
    if (!named) return
    await nextTick()
    const comment = document.getElementById(commentAnchor(named, locale.value))
    comment?.scrollIntoView({ block: 'center' })
    comment?.focus({ preventScroll: true })
  }

  watch(id, show, { immediate: true, flush: 'post' })
}
