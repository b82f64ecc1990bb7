import { expect, it } from 'vitest'
import { looksAutomatic } from './looks-automatic'

it('somebody who takes their time looks like a person', () => {
  expect(looksAutomatic('', 40)).toBe(false)
  expect(looksAutomatic(undefined, null)).toBe(false)
})

it('a form sent at once, or with the hidden field filled in, looks like a program', () => {
  expect(looksAutomatic('', 2.9)).toBe(true)
  expect(looksAutomatic('http://spam.example', 40)).toBe(true)
})
