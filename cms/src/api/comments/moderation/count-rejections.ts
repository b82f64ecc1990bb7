import type { Knex } from 'knex'

/** Rejections that still stand: neither undone nor followed by another decision on the same comment. */
const standing = (db: Knex): Knex.QueryBuilder =>
  db('moderation_decisions as d')
    .where('d.to_state', 'rejected')
    .whereNull('d.undone_at')
    .whereNotExists(
      db('moderation_decisions as later')
        .whereRaw('later.comment_id = d.comment_id')
        .whereRaw('later.id > d.id')
        .whereNull('later.undone_at')
        .select(db.raw('1')),
    )

/**
 * How many comments of each reader were rejected since then. Taken from the log of decisions, so that nobody gets a clean
 * record by deleting what was rejected.
 */
export async function countRejections(
  db: Knex,
  readerKeys: string[],
  since: Date,
): Promise<(readerKey: string) => number> {
  const counted: { key: string; total: number | string }[] = await standing(db)
    .whereIn('d.author_key', readerKeys)
    .where('d.decided_at', '>', since)
    .groupBy('d.author_key')
    .select({ key: 'd.author_key' })
    .countDistinct({ total: 'd.comment_id' })
  return (readerKey) => Number(counted.find(({ key }) => key === readerKey)?.total ?? 0)
}
