import { fold } from '../fold/fold'
import { readingsOf } from '../fold/readings'

/** Names under which a reader would be taken for the portal's staff. */
const STAFF = [
  'ban biên tập',
  'biên tập viên',
  'tòa soạn',
  'toà soạn',
  'quản trị',
  'quản trị viên',
  'ban quản trị',
  'trung tâm khuyến công',
  'cổng thông tin',
  'ban giám đốc',
  'admin',
  'administrator',
  'moderator',
  'editor',
  'editorial board',
  'webmaster',
]
const SHAPE = /^(?=.*\p{L})[\p{L}\p{M}\d .,'’_&()-]+$/u
/** Letters that look like Latin ones: mixed with them they make a name that only seems to be another. */
const LATIN = /\p{Script=Latin}/u
const LOOK_ALIKES = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** The words of a name, one space between them: "Ban.Biên-Tập" is "ban biên tập". */
const wordsOf = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu)
      ?.join(' ') ?? ''
  } `

/** A letter, or what is left of it where its accents were not typed. */
const withOrWithoutAccents = (letter: string) => `[${letter}${fold(letter)}]`

/**
 * Accents tell "Quân Trí", a person, from "Quản trị"; a name typed without some or all of them counts as staff's only where
 * it begins like theirs.
 */
function namesStaff(name: string, staff: string): boolean {
  const words = wordsOf(name)
  const reserved = wordsOf(staff)
  if (reserved.trim() === '') return false
  if (words.includes(reserved)) return true
  return new RegExp(`^${[...reserved].map(withOrWithoutAccents).join('')}`, 'u').test(words)
}

/** What is wrong with a reader's name, if anything; `siteNames` are those of the centre. */
export function nameFault(name: string, siteNames: readonly string[]): 'odd' | 'staff' | null {
  if (!SHAPE.test(name) || (LATIN.test(name) && LOOK_ALIKES.test(name))) return 'odd'
  const readings = readingsOf(name)
  const isStaff = (staff: string) => readings.some((reading) => namesStaff(reading, staff))
  return [...STAFF, ...siteNames].some(isStaff) ? 'staff' : null
}
