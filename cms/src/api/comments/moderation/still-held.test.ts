import { expect, it } from 'vitest'
import { stillHeld } from './still-held'

it('a writer lifts no hold by changing the text', () => {
  const waiting = { state: 'pending', heldBecause: 'honeypot' } as const
  expect(stillHeld(waiting, { state: 'approved', heldBecause: null })).toEqual(waiting)
})

it('a writer whose shown text becomes a doubtful one waits', () => {
  const judged = { state: 'pending', heldBecause: 'banned-words' } as const
  expect(stillHeld({ state: 'approved', heldBecause: null }, judged)).toEqual(judged)
})
