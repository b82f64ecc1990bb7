import type { Core } from '@strapi/strapi'
import type { LocaleDto } from '../../../contract/envelope'
import { sendMailAfterCommit } from '../../kernel/mail/send-mail'
import { tokenFor } from '../../kernel/private-links'
import { fieldFault } from '../../kernel/refusals'
import type { Transaction } from '../../kernel/transaction'
import { settingsForConsent } from '../../kernel/voice-settings/form-settings'
import { looksAutomatic, type Sender } from '../../kernel/voices'
import { noticeMail, receiptMail } from './question-mails'
import type { QuestionForm } from './question.schema'
import { NO_CONTACT, NO_DEPARTMENT } from './question-words'

const QUESTIONS_IN_PANEL = '/content-manager/collection-types/api::questions.question'

/** Who is told of a new question: its department, else whoever the site's settings name. */
async function recipientOf(trx: Transaction, form: QuestionForm): Promise<string | null> {
  const { noticeEmail } = await settingsForConsent(trx, form.consentVersion)
  if (!form.departmentId) return noticeEmail
  const department: { email: string | null } | undefined = await trx('departments')
    .where('document_id', form.departmentId)
    .first({ email: 'notice_email' })
  if (!department) throw fieldFault('departmentId', NO_DEPARTMENT)
  return department.email ?? noticeEmail
}

/** Stores a question and tells the editors; gives its id. Throws the 400 that names a field at fault. */
export async function createQuestion(
  strapi: Core.Strapi,
  trx: Transaction,
  { form, sender, language }: { form: QuestionForm; sender: Sender; language: LocaleDto },
): Promise<{ id: string }> {
  if (!form.askerEmail && !form.askerPhone) throw fieldFault('askerEmail', NO_CONTACT)
  const recipient = await recipientOf(trx, form)
  const { website, departmentId, ...asked } = form
  const isSuspect = looksAutomatic(website, sender.fillSeconds)
  const { documentId } = await strapi.documents('api::questions.question').create({
    data: {
      ...asked,
      department: departmentId ?? null,
      askerLanguage: language,
      state: 'received',
      isSuspect,
    },
  })
  if (recipient && !isSuspect) {
    const url = `${strapi.config.get<string>('admin.absoluteUrl')}${QUESTIONS_IN_PANEL}/${documentId}`
    await sendMailAfterCommit(strapi, recipient, noticeMail(form, url))
  }
  if (form.askerEmail && !isSuspect) {
    const token = tokenFor(strapi, 'question', documentId)
    const mail = receiptMail(token, language, strapi.config.get('portal.publicUrl'))
    await sendMailAfterCommit(strapi, form.askerEmail, mail)
  }
  return { id: documentId }
}
