import { expect, it } from 'vitest'
import { hashable } from './hashable'

it('every letter of a long password counts, and a short one is taken as it is', () => {
  expect(hashable('mật khẩu dài')).toBe('mật khẩu dài')
  const long = 'ậ'.repeat(100)
  expect(hashable(`${long}a`)).not.toBe(hashable(`${long}b`))
  expect(Buffer.byteLength(hashable(long))).toBeLessThanOrEqual(72)
})
