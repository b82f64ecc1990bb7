import type { Knex } from 'knex'

const DEFAULT_MINUTES = 30

interface SettingRow {
  idleMinutes: number | null
  name: string | null
  nameEn: string | null
  shortName: string | null
  shortNameEn: string | null
}

/** What the editors decided that concerns accounts. */
interface AccountSettings {
  /** Seconds a signed-in reader may be away before they are asked. */
  idleSeconds: number
  /** Names of the centre, under which no reader may speak. */
  siteNames: string[]
}

export async function findAccountSettings(db: Knex): Promise<AccountSettings> {
  const row: SettingRow | undefined = await db('site_settings').first({
    idleMinutes: 'idle_minutes',
    name: 'name',
    nameEn: 'name_en',
    shortName: 'short_name',
    shortNameEn: 'short_name_en',
  })
  const siteNames = [row?.name, row?.nameEn, row?.shortName, row?.shortNameEn].filter(
    (name) => typeof name === 'string',
  )
  return { idleSeconds: (row?.idleMinutes ?? DEFAULT_MINUTES) * 60, siteNames }
}
