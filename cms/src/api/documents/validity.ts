import type { ValidityDto } from '../../../contract/documents'

/** What a document's legal force follows from. Dates are ISO dates; both flags count only repeals already in force. */
export interface LegalDates {
  effectiveOn: string | null
  expiresOn: string | null
  isRepealed: boolean
  isPartlyRepealed: boolean
}

/** Whether a document is in force on a day (ISO date); null where it has no legal force of its own, as a notice has not. */
export const validityOn = (today: string, dates: LegalDates): ValidityDto | null => {
  const { effectiveOn, expiresOn, isRepealed, isPartlyRepealed } = dates
  if (isRepealed || (expiresOn !== null && expiresOn <= today)) return 'expired'
  if (effectiveOn !== null && effectiveOn > today) return 'pending'
  if (isPartlyRepealed) return 'partly-expired'
  return effectiveOn === null && expiresOn === null ? null : 'in-force'
}
