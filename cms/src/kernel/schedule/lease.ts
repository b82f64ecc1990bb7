import type { Knex } from 'knex'

interface Lease {
  name: string
  now: Date
  /** How long nobody else may do it. */
  ms: number
}

/** True for the one process among all that may do a job now. */
export const takeLease = async (db: Knex, { name, now, ms }: Lease): Promise<boolean> => {
  const taken = await db('leases')
    .insert({ name, until: now.getTime() + ms })
    .onConflict('name')
    .merge()
    .where('leases.until', '<=', now.getTime())
    .returning('name')
  return taken.length > 0
}
