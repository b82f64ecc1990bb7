const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Control characters other than tab and line ends. */
const forbidden = /(?![\t\n\r])\p{Cc}/gu

/** Text as it may stand in an XML element or attribute; characters that XML forbids are left out. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** An element with text in it; nothing where there is no text. */
export function element(name: string, text: string | null, attributes = ''): string {
  return text === null || text === '' ? '' : `<${name}${attributes}>${xmlText(text)}</${name}>`
}
