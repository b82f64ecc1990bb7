/** Marks of Vietnamese letters: five tones, circumflex, breve and horn. */
const VIETNAMESE_MARKS = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'
const OTHER_MARKS = new RegExp(`(?![${VIETNAMESE_MARKS}])\\p{M}`, 'gu')
const SAME_MARK_TWICE = /(\p{M})\1+/gu
/** Zero-width spaces and joiners, soft hyphens, variation selectors: nobody sees them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu
/** A bar laid over a d makes the đ of Vietnamese. */
const BARRED_D = /(d)[\u0335-\u0338]/giu

/**
 * Letters that look like a Latin one, each before it: from confusables.txt of Unicode (UTS #39), as far as they could stand
 * in a word of this language. What NFKD takes apart by itself (full-width, mathematical, circled letters) needs no line.
 */
const LOOK_ALIKES = [
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ԚQ ԜW ԌG',
  'аa вb еe кk мm нh оo рp сc тt хx уy іi јj ѕs һh ԁd ԛq ԝw ӏl ѵv ԍg',
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX',
  'αa εe ιi κk νv οo ρp τt υu χx γy ηn ςc ϳj',
  'ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
  'ɑa ɡg ıi օo սu հh ոn ÐĐ ƉĐ ðđ ɖđ',
]
const LATIN: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.flatMap((row) => row.split(' ')).map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const LOOKS_LATIN = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu')

/** A text in the letters it seems to be written in; honest Vietnamese stays as it is, but for composed accents. */
const inSeenLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(LOOKS_LATIN, (letter) => LATIN.get(letter) ?? letter)
    .replace(BARRED_D, (_barred, d) => (d === 'D' ? 'Đ' : 'đ'))
    .replace(OTHER_MARKS, '')
    .replace(SAME_MARK_TWICE, '$1')
    .normalize('NFC')

/** "Iừa" is read as "lừa". */
const WITH_TALL_I = /I(?=\p{Ll})/gu
/** Words such as "cas1no"; shorter ones and those that begin or end in a digit ("B1A", "CO2", "A4") are codes. */
const WITH_DIGITS = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]{4})\p{L}+(?:[01345]\p{L}+)+(?![\p{L}\p{N}])/gu
const DIGIT_LETTERS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' }

const withoutDigits = (text: string): string =>
  text.replace(WITH_DIGITS, (word) => word.replace(/\d/g, (digit) => DIGIT_LETTERS[digit] ?? digit))

/**
 * How people may read a text whose writer used letters that only look like others, all in lower case. For comparing with words
 * nobody shall use; what is stored and shown stays as it was written.
 */
export function readingsOf(text: string): string[] {
  const seen = inSeenLetters(text)
  const readings = [seen, seen.replace(WITH_TALL_I, 'l'), withoutDigits(seen)]
  return [...new Set(readings.map((reading) => reading.toLowerCase()))]
}
