import type { CreateQuestionBody, QuestionKindDto } from '@contract/questions'
import type { Faults } from '@/shared/forms/faults'
import { emailFault, present, textFault } from '@/shared/forms/letter-checks'
import type { Postage } from '@/shared/forms/use-letter'

/** The fields of the form, as they are typed. */
export type QuestionValues = {
  kind: string
  departmentId: string
  title: string
  body: string
  askerName: string
  askerEmail: string
  askerPhone: string
  allowsPublishing: boolean
  showsName: boolean
  consent: boolean
  website: string
}

/** An empty form of one kind. */
export const emptyQuestion = (kind: QuestionKindDto): QuestionValues => ({
  kind,
  departmentId: '',
  title: '',
  body: '',
  askerName: '',
  askerEmail: '',
  askerPhone: '',
  allowsPublishing: false,
  showsName: false,
  consent: false,
  website: '',
})

/** What can be said of a form without the server. */
export function checkQuestion(
  values: QuestionValues,
  say: (fault: string) => string,
): Faults<keyof QuestionValues> {
  const hasContact = Boolean(values.askerEmail.trim() || values.askerPhone.trim())
  return present<keyof QuestionValues>({
    title: textFault(values.title, 5, say),
    body: textFault(values.body, 10, say),
    askerName: textFault(values.askerName, 2, say),
    askerEmail: hasContact ? emailFault(values.askerEmail, say) : say('contact'),
    consent: values.consent ? undefined : say('consent'),
  })
}

const kindOf = (kind: string): QuestionKindDto =>
  kind === 'suggestion' || kind === 'contact' ? kind : 'question'

/** Whether the asker lets it be shown: a contact is between them and the Centre, whatever was ticked before. */
export const isForPublishing = ({ kind, allowsPublishing }: QuestionValues): boolean =>
  kind !== 'contact' && allowsPublishing

/** The form as it is sent. */
export function questionBody(
  values: QuestionValues,
  { challenge, consentVersion }: Postage,
): CreateQuestionBody {
  const { consent: _consent, kind, departmentId, ...rest } = values
  return {
    ...rest,
    kind: kindOf(kind),
    departmentId: departmentId || null,
    allowsPublishing: isForPublishing(values),
    showsName: isForPublishing(values) && values.showsName,
    consentVersion,
    challenge,
  }
}
