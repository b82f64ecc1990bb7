import { describe, expect, it } from 'vitest'
import { firstAfter, isRegistrationOpen, phaseAt } from './event-phase'

const at = (hour: number) => new Date(Date.UTC(2023, 11, 20, hour))
const fair = { startsAt: at(8), endsAt: at(18) }

describe('phaseAt', () => {
  it('a fair is going on from its first moment until its last', () => {
    expect([7, 8, 17, 18].map((hour) => phaseAt(at(hour), fair))).toEqual(['upcoming', 'now', 'now', 'past'])
  })
})

describe('isRegistrationOpen', () => {
  const registration = { from: at(1), to: at(5), endsAt: at(18), state: 'planned' as const }

  it('a firm can register inside the span', () => {
    expect([0, 1, 4, 5].map((hour) => isRegistrationOpen(at(hour), registration))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('nobody can register for a fair that is called off, over, or takes no registrations', () => {
    expect(isRegistrationOpen(at(2), { ...registration, state: 'cancelled' })).toBe(false)
    expect(isRegistrationOpen(at(19), { ...registration, to: null })).toBe(false)
    expect(isRegistrationOpen(at(2), { ...registration, from: null, to: null })).toBe(false)
  })
})

describe('firstAfter', () => {
  it('tells when what a reader sees changes by itself', () => {
    expect(firstAfter(at(8), [at(8), null, at(18), at(10)])).toEqual(at(10))
    expect(firstAfter(at(19), [at(8), null])).toBeNull()
  })
})
