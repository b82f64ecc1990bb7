import type { Core, Modules } from '@strapi/strapi'
import type { LocaleDto } from '../../../contract/envelope'
import { refuseSave } from '../../kernel/entries/refuse-save'
import { sendMailAfterCommit } from '../../kernel/mail/send-mail'
import { tokenFor } from '../../kernel/private-links'
import { searchTextOf } from '../../kernel/search/search-text'
import { inTransaction } from '../../kernel/transaction'
import { answeredAtOf, faultOf, isNews, type Standing } from './answering'
import { answerMail } from './question-mails'

const QUESTION = 'api::questions.question'

/** A question as the query engine gives it. */
interface Stored extends Standing {
  documentId: string
  title: string
  body: string
  askerEmail: string | null
  askerLanguage: LocaleDto | null
}

const nobodyAsked: Standing = {
  state: 'received',
  answer: null,
  answeredAt: null,
  allowsPublishing: false,
  showsName: false,
  isPublic: false,
}

const findStored = (strapi: Core.Strapi, documentId: unknown): Promise<Stored | null> =>
  documentId ? strapi.db.query(QUESTION).findOne({ where: { documentId } }) : Promise.resolve(null)

async function tellAsker(strapi: Core.Strapi, question: Stored): Promise<void> {
  const { documentId, title, askerEmail, askerLanguage } = question
  if (!askerEmail) return
  const asked = { title, token: tokenFor(strapi, 'question', documentId) }
  const mail = answerMail(asked, askerLanguage ?? 'vi', strapi.config.get('portal.publicUrl'))
  await sendMailAfterCommit(strapi, askerEmail, mail)
}

type Write = Modules.Documents.Middleware.Context
type Saving = { documentId?: string; data: Record<string, unknown> }

const savingOf = ({ uid, action, params }: Write): Saving | null =>
  uid === QUESTION && (action === 'create' || action === 'update') && 'data' in params
    ? (params as Saving)
    : null

async function save<Result>(
  strapi: Core.Strapi,
  saving: Saving,
  next: () => Promise<Result>,
): Promise<Result> {
  const before = await findStored(strapi, saving.documentId)
  const after: Stored = Object.assign({}, nobodyAsked, before, saving.data)
  const fault = faultOf(before, after)
  if (fault) refuseSave(fault)
  saving.data.answeredAt = answeredAtOf(after, new Date())
  saving.data.searchText = searchTextOf(null, [after.title, after.body, after.answer])
  const result = await next()
  if (before && isNews(before, after)) await tellAsker(strapi, { ...before, ...after })
  return result
}

/** In register(): refuses what an editor may not save, notes when a question was answered, and tells the asker once. */
export const watchAnswers = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (write, next) => {
    const saving = savingOf(write)
    return saving ? inTransaction(strapi, () => save(strapi, saving, async () => next())) : next()
  })
}
