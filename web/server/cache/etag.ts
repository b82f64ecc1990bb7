import { createHash } from 'node:crypto'
import type { Encoding } from './encoding'

/** A validator for each encoding of these bytes: the same content always has the same, other content another. */
export function etagsOf(bytes: Buffer): Record<Encoding, string> {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { br: `"${hash}-br"`, gzip: `"${hash}-gz"`, identity: `"${hash}"` }
}

/** Whether a client that sent this `If-None-Match` already has the bytes of `etag`. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((item) => item.trim().replace(/^W\//, '') === etag)
}
