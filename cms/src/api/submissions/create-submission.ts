import type { Core } from '@strapi/strapi'
import type { LocaleDto } from '../../../contract/envelope'
import { sendMailAfterCommit } from '../../kernel/mail/send-mail'
import { tokenFor } from '../../kernel/private-links'
import { fieldFault } from '../../kernel/refusals'
import type { Transaction } from '../../kernel/transaction'
import { settingsForConsent } from '../../kernel/voice-settings/form-settings'
import { looksAutomatic, type Sender } from '../../kernel/voices'
import { keepFile } from './files/keep-file'
import type { SentFile } from './files/sent-files'
import { noticeMail, receiptMail } from './submission-mails'
import type { SubmissionForm } from './submission.schema'
import { NO_CONTACT } from './submission-words'

const SUBMISSION = 'api::submissions.article-submission'

interface Letter {
  form: SubmissionForm
  files: SentFile[]
  sender: Sender
  language: LocaleDto
}

/** Stores an article sent by a reader with its files, and tells the editors; gives its id. */
export async function createSubmission(
  strapi: Core.Strapi,
  trx: Transaction,
  { form, files, sender, language }: Letter,
): Promise<{ id: string }> {
  if (!form.senderEmail && !form.senderPhone) throw fieldFault('senderEmail', NO_CONTACT)
  const { noticeEmail } = await settingsForConsent(trx, form.consentVersion)
  const { website, ...sent } = form
  const isSuspect = looksAutomatic(website, sender.fillSeconds)
  const fileIds: number[] = []
  for (const file of files) fileIds.push(await keepFile(strapi, file))
  const { documentId } = await strapi.documents(SUBMISSION).create({
    data: { ...sent, files: fileIds, senderLanguage: language, state: 'received', isSuspect },
  })
  if (noticeEmail && !isSuspect) {
    const panel = strapi.config.get<string>('admin.absoluteUrl')
    const url = `${panel}/content-manager/collection-types/${SUBMISSION}/${documentId}`
    await sendMailAfterCommit(strapi, noticeEmail, noticeMail(form.title, url))
  }
  if (form.senderEmail && !isSuspect) {
    const token = tokenFor(strapi, 'submission', documentId)
    const mail = receiptMail(token, language, strapi.config.get('portal.publicUrl'))
    await sendMailAfterCommit(strapi, form.senderEmail, mail)
  }
  return { id: documentId }
}
