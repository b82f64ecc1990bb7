import { beforeEach, expect, it, vi } from 'vitest'
import { formKeys } from './form-key'

beforeEach(() => sessionStorage.clear())

it('a letter sent again goes under the same key, a changed one under another', () => {
  const { keyOf } = formKeys('key:question')
  const first = keyOf({ title: 'Hỏi' })
  expect(first).toMatch(/^[\da-f]{32}$/)
  expect(keyOf({ title: 'Hỏi' })).toBe(first)
  expect(keyOf({ title: 'Hỏi lại' })).not.toBe(first)
})

it('a letter sent again after a reload goes under the same key, another form under its own', () => {
  const letter = { title: 'Hỏi', body: 'Dòng một\nDòng hai' }
  const first = formKeys('key:question').keyOf(letter)
  expect(formKeys('key:question').keyOf(letter)).toBe(first)
  expect(formKeys('key:contact').keyOf(letter)).not.toBe(first)
  expect(formKeys('key:question').keyOf({ ...letter, title: 'Khác' })).not.toBe(first)
})

it('the same words after a letter was taken are a new letter', () => {
  const keys = formKeys('key:question')
  const first = keys.keyOf({ title: 'Hỏi' })
  keys.forget()
  expect(keys.keyOf({ title: 'Hỏi' })).not.toBe(first)
})

it('a browser without storage and without TLS sends letters too', () => {
  vi.stubGlobal('sessionStorage', undefined)
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) })
  expect(formKeys('key:question').keyOf({ title: 'Hỏi' })).toBe('07'.repeat(16))
  vi.unstubAllGlobals()
})
