import { expect, it } from 'vitest'
import { publishes } from './publishing-buttons'

it('an author is offered neither to publish nor to withdraw, in one language or in several', () => {
  expect(publishes('publish', {})).toBe(true)
  expect(publishes('unpublish', {})).toBe(true)
  expect(publishes(undefined, { position: ['panel'] })).toBe(true)
})

it('an author still saves, and deletes a language of their own entry', () => {
  expect(publishes('update', { position: ['panel'] })).toBe(false)
  expect(publishes(undefined, { position: ['header', 'table-row'] })).toBe(false)
  expect(publishes(undefined, null)).toBe(false)
})
