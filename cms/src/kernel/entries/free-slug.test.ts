import { expect, it } from 'vitest'
import { freeSlug } from './free-slug'

it('two entries with one title get two addresses', () => {
  expect(freeSlug('phien-cho', [])).toBe('phien-cho')
  expect(freeSlug('phien-cho', ['phien-cho', 'phien-cho-2', 'phien-cho-4'])).toBe('phien-cho-3')
})
