import type { Knex } from 'knex'
import { isWrite, type Watch } from '../../kernel/change-log/watch-writes'

interface Ends {
  source_kind: string
  source_id: string
  target_kind: string
  target_id: string
}

const read = async (trx: Knex.Transaction, documentId: string): Promise<string[]> => {
  const rows: Ends[] = await trx('links')
    .where('document_id', documentId)
    .select('source_kind', 'source_id', 'target_kind', 'target_id')
  return rows.flatMap((row) => [`${row.source_kind}:${row.source_id}`, `${row.target_kind}:${row.target_id}`])
}

/** A link shows on the pages of both its ends; one that repeals changes what lists say of a document's validity. */
export const linkWatch: Watch<string[]> = {
  uid: 'api::links.link',
  isPublic: isWrite,
  read,
  settle: async (_trx, { before, after }) => {
    const ends = [...(before ?? []), ...after]
    return ends.some((tag) => tag.startsWith('document:')) ? [...ends, 'list:documents'] : ends
  },
}
