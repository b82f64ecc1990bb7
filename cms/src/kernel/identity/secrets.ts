import { createHmac, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'

/** HMAC-SHA-256 of `text`, as 43 characters that fit a cookie, a column and an address. */
export function sealOf(secret: string | KeyObject, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

/** 256 random bits, written as `sealOf` writes. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares two secrets in a time that tells nothing about where they differ; only their length shows. */
export function sameSecret(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
