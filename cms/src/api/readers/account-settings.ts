import type { Knex } from 'knex'

const DEFAULT_MINUTES = 30

/** What the editors decided that concerns accounts. */
interface AccountSettings {
  /** Seconds a signed-in reader may be away before they are asked. */
  idleSeconds: number
}

export async function findAccountSettings(db: Knex): Promise<AccountSettings> {
  const row: { idleMinutes: number | null } | undefined = await db('site_settings').first({
    idleMinutes: 'idle_minutes',
  })
  return { idleSeconds: (row?.idleMinutes ?? DEFAULT_MINUTES) * 60 }
}
