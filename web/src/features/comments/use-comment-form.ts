import { reactive, ref, shallowRef, watch } from 'vue'
import type { CreateCommentAnswer, CreateCommentBody } from '@contract/comments'
import { Problem } from '@/shared/http/problem'
import { formProof } from '@/shared/lib/challenge/form-proof'
import { solveChallenge } from '@/shared/lib/challenge/solve-challenge'
import { attemptFor, keepDraft, readDraft, rememberedName, rememberName } from './comment-draft'
import { useCommentPanel } from './comment-panel'
import { createComment, getChallenge } from './comments.api'
import { errorsByField, faultsOf, type FieldErrors } from './form-errors'
import { useCommentTexts } from './use-comment-texts'

/** The form of a new comment, or of an answer to the comment `parentId`. What is typed outlives a failure and a reload. */
export function useCommentForm(parentId: string | null) {
  const { t } = useCommentTexts()
  const panel = useCommentPanel()
  const { subject } = panel()
  const place = `${subject.kind}:${subject.id}:${parentId ?? ''}`
  const draft = reactive(readDraft(place))
  const choices = reactive({ hasAgreed: false, keepsName: rememberedName() !== '', website: '' })
  const errors = ref<FieldErrors>({})
  const failure = shallowRef('')
  const isSending = shallowRef(false)
  const proof = formProof({ fetchChallenge: getChallenge, solve: solveChallenge })
  watch(draft, () => keepDraft(place, draft))

  function bodyToSend(): CreateCommentBody {
    const { isGuest, consentVersion } = panel()
    const { authorName, authorEmail, body } = draft
    const guest = { authorName: authorName.trim(), authorEmail: authorEmail.trim() || null }
    return { subject, parentId, body, consentVersion, website: choices.website, ...(isGuest ? guest : {}) }
  }

  async function post(): Promise<CreateCommentAnswer> {
    const body = bodyToSend()
    draft.attempt = attemptFor(draft.attempt, JSON.stringify(body))
    const { key } = draft.attempt
    return createComment(panel().isGuest ? { ...body, challenge: await proof.solved() } : body, key)
  }

  function explain(error: unknown): void {
    const problem = error instanceof Problem && error.status > 0 ? error : null
    errors.value = errorsByField(problem?.errors)
    if (problem?.errors?.some(({ path }) => path[0] === 'challenge')) proof.forget()
    if (Object.keys(errors.value).length === 0) failure.value = problem?.message ?? t('comments.form.failed')
  }

  function empty(): void {
    rememberName(choices.keepsName ? draft.authorName.trim() : null)
    Object.assign(draft, { body: '', attempt: null })
    choices.hasAgreed = false
    proof.forget()
  }

  /** Sends what was typed; false where it could not be, with the reasons beside the fields or above them. */
  async function send(): Promise<boolean> {
    if (isSending.value) return false
    failure.value = ''
    const faults = Object.entries(faultsOf({ ...draft, ...choices }, panel().isGuest))
    errors.value = Object.fromEntries(
      faults.map(([name, fault]) => [name, t(`comments.form.fault.${fault}`)]),
    )
    if (faults.length > 0) return false
    isSending.value = true
    try {
      const { data, meta } = await post()
      empty()
      panel().say(meta.message)
      await panel().showWritten(data.id)
      return true
    } catch (error) {
      explain(error)
      return false
    } finally {
      isSending.value = false
    }
  }

  const prepare = () => {
    if (panel().isGuest) proof.prepare()
  }
  return { draft, choices, errors, failure, isSending, prepare, send }
}
