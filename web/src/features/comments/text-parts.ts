/** A piece of a comment: plain text, or an address its writer typed. */
export type TextPart = { text: string; href?: undefined } | { text: string; href: string }

const typedAddress = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+/giu
/** Punctuation that ends the sentence and not the address. */
const trailing = /[.,;:!?'…)\]}»]+$/u

function withoutTrailing(typed: string): string {
  const end = trailing.exec(typed)?.[0] ?? ''
  const address = typed.slice(0, typed.length - end.length)
  const closesBracket = end.startsWith(')') && address.includes('(') && !address.includes(')')
  return closesBracket ? `${address})` : address
}

function hrefOf(address: string): string | null {
  const href = /^www\./i.test(address) ? `https://${address}` : address
  return URL.canParse(href) ? href : null
}

/** Splits plain text into text and links; only http and https addresses become links. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let done = 0
  for (const { 0: typed, index } of text.matchAll(typedAddress)) {
    const address = withoutTrailing(typed)
    const href = hrefOf(address)
    if (href === null) continue
    if (index > done) parts.push({ text: text.slice(done, index) })
    parts.push({ text: address, href })
    done = index + address.length
  }
  if (done < text.length) parts.push({ text: text.slice(done) })
  return parts
}
