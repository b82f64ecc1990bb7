import { createHash } from 'node:crypto'
import type { Encoding } from './encoding'

/** A validator for each encoding of these bytes: the same content always has the same, other content another. */
export function etagsOf(bytes: Buffer): Record<Encoding, string> {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { br: `"${hash}-br"`, gzip: `"${hash}-gz"`, identity: `"${hash}"` }
}

/** Which of these validators a client names in its `If-None-Match`: the content it has. */
export function knownEtag(ifNoneMatch: string | undefined, etags: readonly string[]): string | undefined {
  if (!ifNoneMatch) return undefined
  if (ifNoneMatch === '*') return etags[0]
  const named = ifNoneMatch.split(',').map((item) => item.trim().replace(/^W\//, ''))
  return etags.find((etag) => named.includes(etag))
}
