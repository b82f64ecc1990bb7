import type { Knex } from 'knex'
import { isWrite, watchTerm, type Watch } from '../../kernel/change-log/watch-writes'
import { questionRows, whereShown } from './question.rows'

const isShown = async (trx: Knex.Transaction, documentId: string): Promise<boolean> =>
  Boolean(await whereShown(questionRows(trx)).where('q.document_id', documentId).first())

const questionWatch: Watch<boolean> = {
  uid: 'api::questions.question',
  isPublic: isWrite,
  read: isShown,
  settle: async (_trx, { documentId, before, after }) =>
    before || after ? ['list:questions', `question:${documentId}`] : [],
}

/** How writes of this feature show on public pages. */
export const questionWatches = [
  questionWatch,
  watchTerm('api::questions.department', () => ['list:questions', 'list:departments']),
]
