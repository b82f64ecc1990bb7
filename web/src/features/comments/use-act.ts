import { shallowRef } from 'vue'
import { Problem } from '@/shared/http/problem'
import { useCommentPanel } from './comment-panel'
import { useCommentTexts } from './use-comment-texts'

/** Runs one action of a reader at a time: what came of it is said. */
export function useAct() {
  const { t } = useCommentTexts()
  const panel = useCommentPanel()
  const isBusy = shallowRef(false)
  const failure = shallowRef('')

  /** `work` gives the message to say, empty for none. False where it failed: then `failure` tells why. */
  async function act(work: () => Promise<string>): Promise<boolean> {
    if (isBusy.value) return false
    isBusy.value = true
    failure.value = ''
    try {
      panel().say(await work())
      return true
    } catch (error) {
      failure.value = error instanceof Problem && error.status > 0 ? error.message : t('comments.failed')
      return false
    } finally {
      isBusy.value = false
    }
  }

  return { act, isBusy, failure }
}
