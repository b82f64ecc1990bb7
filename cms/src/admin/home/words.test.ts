import { expect, it } from 'vitest'
import en from './messages/en.json'
import vi from './messages/vi.json'

it('an editor finds every word of the home page in both languages', () => {
  expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort())
})
