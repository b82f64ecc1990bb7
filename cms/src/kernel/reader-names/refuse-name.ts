import type { Knex } from 'knex'
import { fieldFault, type Sentence } from '../refusals'
import { nameFault } from './name-rule'

const ODD_NAME: Sentence = {
  vi: 'Tên chỉ gồm chữ, chữ số, dấu cách và các dấu . , ’ - & ( )',
  en: 'A name may hold letters, digits, spaces and the marks . , ’ - & ( ) only.',
}
const STAFF_NAME: Sentence = {
  vi: 'Tên này dễ bị nhầm với Trung tâm hoặc Ban biên tập. Vui lòng chọn tên khác.',
  en: 'This name could be taken for the Centre or its editors. Please choose another.',
}

/** Names of the centre, under which no reader may speak. */
async function findSiteNames(db: Knex): Promise<string[]> {
  const row: Record<string, string | null> | undefined = await db('site_settings').first(
    'name',
    'name_en',
    'short_name',
    'short_name_en',
  )
  return Object.values(row ?? {}).filter((name) => name !== null)
}

/** Throws the 400 for a name under which no reader may speak, with an account or without; `field` is where it was typed. */
export async function refuseName(db: Knex, field: string, name: string): Promise<void> {
  const fault = nameFault(name, await findSiteNames(db))
  if (fault) throw fieldFault(field, fault === 'odd' ? ODD_NAME : STAFF_NAME)
}
