import { useQuery } from '@pinia/colada'
import type { LeftOutRepliesDto } from '@contract/comments'
import { computed, nextTick, shallowRef, watch } from 'vue'
import { useI18n } from '@/shared/i18n'
import { commentIn } from './change-comment'
import { commentAnchor } from './comment-choice'
import { useCommentPanel } from './comment-panel'
import { leftOutQuery } from './comments.queries'

/** The next lot of replies to a comment, asked for once the reader opens it. */
export function useLeftOut(parentId: () => string, leftOut: () => LeftOutRepliesDto | null) {
  const { locale } = useI18n()
  const panel = useCommentPanel()
  const isOpen = shallowRef(false)
  const nearestId = () => leftOut()?.nearestId ?? ''
  const { data, error, refetch } = useQuery(() => ({
    ...leftOutQuery({ subject: panel().subject, locale: locale.value, nearestId: nearestId() }),
    enabled: isOpen.value && leftOut() !== null,
  }))
  /** What was answered, with the opened lot as its replies; null before. */
  const lot = computed(() => {
    const isThere = isOpen.value && leftOut() !== null
    return isThere && data.value ? commentIn(data.value.data, parentId()) : null
  })

  // The link that had the focus is gone.
  watch(lot, async (now, before) => {
    if (!now || before) return
    await nextTick()
    document.getElementById(commentAnchor(nearestId(), locale.value))?.focus({ preventScroll: true })
  })

  function open(): void {
    if (isOpen.value) void refetch()
    isOpen.value = true
  }

  return { lot, open, hasFailed: computed(() => isOpen.value && error.value !== null) }
}
