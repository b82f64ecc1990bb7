import { describe, expect, it } from 'vitest'
import { fingerprintOf } from './fingerprint'

describe('fingerprintOf', () => {
  it('is the same for the same words in another order', () => {
    expect(fingerprintOf({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(
      fingerprintOf({ b: { d: [1, 2], c: 2 }, a: 1 }),
    )
  })

  it('does not see what was left out', () => {
    expect(fingerprintOf({ a: 1, b: undefined })).toBe(fingerprintOf({ a: 1 }))
  })

  it.each([{ a: 2 }, { a: '1' }, { a: [1] }, { a: 1, b: null }, {}])(
    'tells %o from another request',
    (other) => {
      expect(fingerprintOf(other)).not.toBe(fingerprintOf({ a: 1 }))
    },
  )
})
