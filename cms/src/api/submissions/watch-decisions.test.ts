import { expect, it } from 'vitest'
import { isDecision } from './watch-decisions'

it('a sender is told once that an article was taken or not, and not of other changes', () => {
  expect(isDecision('received', 'accepted')).toBe(true)
  expect(isDecision('in-review', 'declined')).toBe(true)
  expect(isDecision('accepted', 'accepted')).toBe(false)
  expect(isDecision('received', 'in-review')).toBe(false)
})
