// Tab, line feed and carriage return stay. Other control characters break XML feeds, halves of surrogate pairs break jsonb.
const BROKEN = /[^\P{Cc}\t\n\r]|\p{Cs}/gu

/** Text as it is stored: composed (NFC), without control characters. */
export function cleanText(value: string): string {
  return value.replace(BROKEN, '').normalize('NFC')
}

/** One line of at most `limit` characters, or '' where the value is no text. */
export function cleanLine(value: unknown, limit: number): string {
  if (typeof value !== 'string') return ''
  return [...cleanText(value).replace(/\s+/gu, ' ').trim()].slice(0, limit).join('').trim()
}
