import { expect, it } from 'vitest'
import { sameSecret } from './secrets'

it.each([
  ['bí mật', 'bí mật', true],
  ['bí mật', 'bí mặt', false],
  ['bí', 'bí mật', false],
  ['', 'bí mật', false],
  // As many letters, but not as many bytes.
  ['bi mat', 'bí mật', false],
])('who says %j where %j is the secret is believed: %s', (given, expected, isBelieved) => {
  expect(sameSecret(given, expected)).toBe(isBelieved)
})
