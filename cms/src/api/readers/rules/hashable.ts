import { createHash } from 'node:crypto'

/** bcrypt reads no further: of a longer password it would let any ending in. */
const BCRYPT_BYTES = 72

/** A password as it is hashed; the whole of a long one counts. */
export const hashable = (password: string): string =>
  Buffer.byteLength(password) <= BCRYPT_BYTES
    ? password
    : createHash('sha256').update(password).digest('base64')
