import { expect, it } from 'vitest'
import { formKeys } from './form-key'

it('a letter sent again goes under the same key, a changed one under another', () => {
  const keyOf = formKeys()
  const first = keyOf({ title: 'Hỏi' })
  expect(first).toMatch(/^[\da-f]{32}$/)
  expect(keyOf({ title: 'Hỏi' })).toBe(first)
  expect(keyOf({ title: 'Hỏi lại' })).not.toBe(first)
})
