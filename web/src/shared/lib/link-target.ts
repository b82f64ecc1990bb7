/** What a link in a body may become; `null` for an address that is not to be followed (javascript:, file: …). */
export type LinkTarget = { kind: 'page' | 'plain'; href: string; rel?: string } | null

const ownFiles = /^\/(uploads|api)\//
const ownMachineFiles = /\.(xml|json|ics|txt)$/

/** Own pages are followed without a reload; other sites learn nothing from us and cannot reach back. */
export function linkTargetOf(href: string): LinkTarget {
  const address = href.trim()
  if (/^\/(?![/\\])/.test(address)) {
    const isFile = ownFiles.test(address) || ownMachineFiles.test(address)
    return { kind: isFile ? 'plain' : 'page', href: address }
  }
  if (address.startsWith('#') || /^(mailto|tel):/i.test(address)) return { kind: 'plain', href: address }
  if (/^https?:\/\//i.test(address))
    return { kind: 'plain', href: address, rel: 'noopener noreferrer external' }
  return null
}
