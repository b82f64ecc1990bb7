import type { Faults } from '@/shared/forms/faults'
import { emailFault, present, textFault } from '@/shared/forms/letter-checks'
import type { Postage } from '@/shared/forms/use-letter'

/** The fields of the form, as they are typed; `files` is a word for the files chosen. */
export const emptySubmission = {
  title: '',
  summary: '',
  body: '',
  files: '',
  senderName: '',
  senderUnit: '',
  senderEmail: '',
  senderPhone: '',
  consent: false as boolean,
  website: '',
}

export type SubmissionValues = typeof emptySubmission

/** What can be said of a form without the server. */
export function checkSubmission(
  values: SubmissionValues,
  say: (fault: string) => string,
): Faults<keyof SubmissionValues> {
  const hasContact = Boolean(values.senderEmail.trim() || values.senderPhone.trim())
  return present<keyof SubmissionValues>({
    title: textFault(values.title, 10, say),
    body: textFault(values.body, 50, say),
    senderName: textFault(values.senderName, 2, say),
    senderEmail: hasContact ? emailFault(values.senderEmail, say) : say('contact'),
    consent: values.consent ? undefined : say('consent'),
  })
}

/** The form as it is sent, files and all. */
export function submissionBody(
  values: SubmissionValues,
  files: readonly File[],
  { challenge, consentVersion }: Postage,
): FormData {
  const { consent: _consent, files: _word, ...texts } = values
  const body = new FormData()
  for (const [name, text] of Object.entries({ ...texts, challenge, consentVersion })) body.append(name, text)
  for (const file of files) body.append('files', file, file.name)
  return body
}
