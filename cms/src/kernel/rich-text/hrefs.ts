const LONGEST_HREF = 2000
const FOREIGN = /^(?:https?:\/\/[^/?#]|mailto:[^?#]|tel:[+\d])/iu
// Backslashes count as slashes for browsers, and white space inside a scheme is skipped by them.
const UNSAFE = /[\\\s\p{Cc}\p{Cs}]/u

function isOwnAddress(href: string): boolean {
  return href.startsWith('#') || (href.startsWith('/') && !href.startsWith('//'))
}

function isForeignAddress(href: string): boolean {
  return FOREIGN.test(href) && URL.canParse(href)
}

/** The address of a link as stored: http(s), mailto, tel, or one of the portal's own ("/…", "#…"); null where refused. */
export function cleanHref(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const href = value.normalize('NFC').trim().replaceAll(' ', '%20')
  if (href === '' || href.length > LONGEST_HREF || UNSAFE.test(href)) return null
  return isOwnAddress(href) || isForeignAddress(href) ? href : null
}
