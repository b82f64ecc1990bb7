import type { Knex } from 'knex'
import { isWrite, watchTerm, type Watch } from '../../kernel/change-log/watch-writes'
import { goneTag } from '../../kernel/change-log/write-changes'
import { questionRows, whereShown } from './question.rows'

const isShown = async (trx: Knex.Transaction, documentId: string): Promise<boolean> =>
  Boolean(await whereShown(questionRows(trx)).where('q.document_id', documentId).first())

const questionWatch: Watch<boolean> = {
  uid: 'api::questions.question',
  isPublic: isWrite,
  read: isShown,
  settle: async (_trx, { documentId, before, after }) => {
    const tag = `question:${documentId}`
    if (!before && !after) return []
    return ['list:questions', tag, ...(after ? [] : [goneTag(tag)])]
  },
}

/** How writes of this feature show on public pages. */
export const questionWatches = [
  questionWatch,
  watchTerm('api::questions.department', () => ['list:questions', 'list:departments']),
]
