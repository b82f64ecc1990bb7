import { pbkdf2 } from '@noble/hashes/pbkdf2'
import { sha256 } from '@noble/hashes/sha2'
import type { DeriveKeyFunction } from 'altcha-lib/types'

/**
 * PBKDF2 with SHA-256, where the browser keeps its own (crypto.subtle) from pages without TLS. It is slower, but the work
 * of a challenge stays one of seconds.
 */
export const deriveKeyPlainly: DeriveKeyFunction = async ({ cost, keyLength = 32 }, salt, password) => ({
  parameters: {},
  derivedKey: pbkdf2(sha256, password, salt, { c: cost, dkLen: keyLength }),
})
