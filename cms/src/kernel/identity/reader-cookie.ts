import { sameSecret, sealOf } from './secrets'

export const READER_COOKIE = 'reader'

const SHAPE = /^([\w-]{43})\.([\w-]{43})$/
const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** What a guest's browser keeps: the id and our seal on it, so that nobody can make up readers of their own. */
export function sealedCookie(secret: string, id: string): string {
  return `${id}.${sealOf(secret, `cookie:${id}`)}`
}

/** The id in a cookie we sealed; `null` for anything else. */
export function readCookie(secret: string, value: string | undefined): string | null {
  const [, id, seal] = SHAPE.exec(value ?? '') ?? []
  return id && seal && sameSecret(seal, sealOf(secret, `cookie:${id}`)) ? id : null
}

/** How the cookie travels: never to scripts, never from foreign pages, over TLS wherever the portal has it. */
export function cookieOptions(publicUrl: string) {
  return {
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: publicUrl.startsWith('https:'),
    path: '/',
    maxAge: YEAR_MS,
    overwrite: true,
  }
}
