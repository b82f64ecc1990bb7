import type { QuestionStateDto } from '../../../contract/questions'
import { NO_ANSWER, NOT_ALLOWED, NOT_ANSWERED, NOT_YOURS_TO_GIVE } from './question-words'

/** What decides who may read a question. */
export interface Standing {
  state: QuestionStateDto
  answer: string | null
  /** ISO instant. */
  answeredAt: string | null
  allowsPublishing: boolean
  showsName: boolean
  isPublic: boolean
}

/** Whether a save says that the asker agreed to more than before. */
const addsConsent = (before: Standing, after: Standing): boolean =>
  (after.allowsPublishing && !before.allowsPublishing) || (after.showsName && !before.showsName)

/** Why an editor cannot save a question so; null where they can. `before` null: it is new. */
export const faultOf = (before: Standing | null, after: Standing): string | null => {
  const { state, answer, allowsPublishing, isPublic } = after
  if (before && addsConsent(before, after)) return NOT_YOURS_TO_GIVE
  if (state === 'answered' && !answer?.trim()) return NO_ANSWER
  if (isPublic && !allowsPublishing) return NOT_ALLOWED
  if (isPublic && state !== 'answered') return NOT_ANSWERED
  return null
}

/** When a question was answered: the first time it became so. ISO instant. */
export const answeredAtOf = ({ state, answeredAt }: Standing, now: Date): string | null =>
  state === 'answered' ? (answeredAt ?? now.toISOString()) : answeredAt

/** Whether an asker is to be told: a question saved again is no news. */
export const isNews = (before: Standing, after: Standing): boolean =>
  after.state === 'answered' && before.state !== 'answered'
