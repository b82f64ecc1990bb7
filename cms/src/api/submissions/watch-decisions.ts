import type { Core } from '@strapi/strapi'
import type { LocaleDto } from '../../../contract/envelope'
import type { SubmissionStateDto } from '../../../contract/submissions'
import { sendMailAfterCommit } from '../../kernel/mail/send-mail'
import { tokenFor } from '../../kernel/private-links'
import { inTransaction } from '../../kernel/transaction'
import { decisionMail } from './submission-mails'

const SUBMISSION = 'api::submissions.article-submission'

interface Stored {
  documentId: string
  title: string
  state: SubmissionStateDto
  senderEmail: string | null
  senderLanguage: LocaleDto | null
}

/** Whether a change of state is a decision that the sender is to be told. */
export const isDecision = (before: SubmissionStateDto, after: SubmissionStateDto): boolean =>
  before !== after && (after === 'accepted' || after === 'declined')

async function tellSender(strapi: Core.Strapi, submission: Stored): Promise<void> {
  const { documentId, title, senderEmail, senderLanguage } = submission
  if (!senderEmail) return
  const sent = { title, token: tokenFor(strapi, 'submission', documentId) }
  const mail = decisionMail(sent, senderLanguage ?? 'vi', strapi.config.get('portal.publicUrl'))
  await sendMailAfterCommit(strapi, senderEmail, mail)
}

async function decide<Result>(
  strapi: Core.Strapi,
  { documentId, data }: { documentId: string; data: Partial<Stored> & { decidedAt?: string } },
  next: () => Promise<Result>,
): Promise<Result> {
  const before: Stored | null = await strapi.db.query(SUBMISSION).findOne({ where: { documentId } })
  const isDecided = before !== null && data.state !== undefined && isDecision(before.state, data.state)
  if (isDecided) data.decidedAt = new Date().toISOString()
  const result = await next()
  if (isDecided) await tellSender(strapi, { ...before, ...data, documentId })
  return result
}

/** In register(): notes when a submission was decided and tells its sender. */
export const watchDecisions = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (write, next) => {
    if (write.uid !== SUBMISSION || write.action !== 'update') return next()
    const saving = write.params as { documentId: string; data: Partial<Stored> }
    return inTransaction(strapi, () => decide(strapi, saving, async () => next()))
  })
}
