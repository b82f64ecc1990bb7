import { fold } from './fold'

const LONGEST_SLUG = 120

/** The address word of a title: "Đề án điểm 2023" becomes "de-an-diem-2023", cut between words; may be empty. */
export const slugOf = (title: string): string => {
  const whole = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (whole.length <= LONGEST_SLUG) return whole
  return whole
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG)
}
