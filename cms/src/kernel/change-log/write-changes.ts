import type { Knex } from 'knex'
import { RETENTION_MS } from './cursor'

/** Tag of a change that may be seen anywhere. */
export const EVERYTHING = '*'

const GONE = 'gone:'

/** Tag that says that readers must not see what has another tag again, whatever happens. */
export const goneTag = (tag: string): string => GONE + tag

export const isGoneTag = (tag: string): boolean => tag.startsWith(GONE)

/** Notes the cache tags of a write, in the write's own transaction: it is seen when, and only when, the write is. */
export const writeChanges = async (trx: Knex.Transaction, tags: Iterable<string>, now = new Date()) => {
  const words = [...new Set(tags)]
  if (words.length) await trx('change_log').insert({ tags: words.join(' '), written_at: now.getTime() })
}

/** Drops what every web server has long read. */
export const pruneChanges = (db: Knex, now: Date): Promise<number> =>
  db('change_log')
    .where('written_at', '<', now.getTime() - 2 * RETENTION_MS)
    .delete()
