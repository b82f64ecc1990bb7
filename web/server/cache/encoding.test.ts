import { describe, expect, it } from 'vitest'
import { chosenEncoding } from './encoding'

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['BR;q=1.0', 'br'],
    ['deflate', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('for a client that takes "%s" is %s', (accepted, encoding) => {
    expect(chosenEncoding(accepted)).toBe(encoding)
  })
})
