import { valueWords } from '../../kernel/editing/value-words'

const INSTANT = new Intl.DateTimeFormat('vi', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})
const EMPTY = '-'

function instant(value: unknown): string {
  if (typeof value !== 'string') return EMPTY
  const parts = Object.fromEntries(
    INSTANT.formatToParts(new Date(value)).map(({ type, value: text }) => [type, text]),
  )
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`
}

// A date without time is never put through a time zone.
function date(value: unknown): string {
  return typeof value === 'string' ? value.split('-').reverse().join('/') : EMPTY
}

function word(value: unknown): string {
  return typeof value === 'string' ? (valueWords[value] ?? value) : EMPTY
}

/** What a cell of a list says, by the type of its attribute; types not named here are shown as Strapi shows them. */
export const cellWords: Readonly<Record<string, (value: unknown) => string>> = {
  enumeration: word,
  date,
  datetime: instant,
}
