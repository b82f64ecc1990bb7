import type { Knex } from 'knex'
import { fieldFault } from '../refusals'

const OLD_CONSENT = {
  vi: 'Bạn cần đồng ý với quy định hiện hành trước khi gửi.',
  en: 'You need to agree to the present terms before sending.',
}

interface FormSettings {
  /** Where editors want to be told of new forms; null: nowhere. */
  noticeEmail: string | null
}

/** What the editors decided about forms that readers send; throws the 400 where the consent sent is not the present one. */
export async function settingsForConsent(db: Knex, consentVersion: string): Promise<FormSettings> {
  const row: { consent: string | null; noticeEmail: string | null } | undefined = await db(
    'site_settings',
  ).first({ consent: 'consent_version', noticeEmail: 'notice_email' })
  if (consentVersion !== (row?.consent ?? '1')) throw fieldFault('consentVersion', OLD_CONSENT)
  return { noticeEmail: row?.noticeEmail ?? null }
}
