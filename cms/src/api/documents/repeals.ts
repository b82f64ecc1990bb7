import type { Knex } from 'knex'

const repealing = { whole: ['repeals', 'replaces'], part: ['repeals-part'] }

/** Published documents already in force that repeal the one aliased `d`, in whole or in part. */
export const repealsOf = (db: Knex, extent: keyof typeof repealing, today: string): Knex.QueryBuilder =>
  db('links as l')
    .join('official_documents as r', 'r.document_id', 'l.source_id')
    .whereNotNull('r.published_at')
    .where({
      'l.source_kind': 'document',
      'l.target_kind': 'document',
      'l.target_id': db.ref('d.document_id'),
    })
    .whereIn('l.kind', repealing[extent])
    .where((inForce) => inForce.whereNull('r.effective_on').orWhere('r.effective_on', '<=', today))
    .select(db.raw('1'))
