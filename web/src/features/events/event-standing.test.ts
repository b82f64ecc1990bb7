import { describe, expect, it } from 'vitest'
import { standingOf } from './event-standing'

const fair = { startsAt: '2026-11-20T01:00:00Z', endsAt: '2026-11-23T13:00:00Z', state: 'planned' } as const
const coming = { ...fair, phase: 'upcoming' } as const
const goingOn = { ...fair, phase: 'now' } as const

describe('how an event stands', () => {
  it('a reader counts the days to a fair', () => {
    expect(standingOf(coming, '2026-11-15T03:00:00Z')).toEqual({ word: 'inDays', days: 5 })
  })

  it('a reader is told that a fair opens tomorrow, and today', () => {
    expect(standingOf(coming, '2026-11-19T03:00:00Z').word).toBe('tomorrow')
    expect(standingOf(coming, '2026-11-19T23:00:00Z').word).toBe('today')
  })

  it('a reader sees how long a fair goes on, and its last day', () => {
    expect(standingOf(goingOn, '2026-11-21T03:00:00Z')).toEqual({ word: 'goingOn', days: 2 })
    expect(standingOf(goingOn, '2026-11-23T03:00:00Z').word).toBe('lastDay')
  })

  it('a fair is over when the centre says so', () => {
    expect(standingOf({ ...fair, phase: 'past' }, '2026-11-23T14:00:00Z').word).toBe('past')
  })

  it('a cancelled fair is never counted down to', () => {
    expect(standingOf({ ...coming, state: 'cancelled' }, '2026-11-15T03:00:00Z').word).toBe('cancelled')
    expect(standingOf({ ...goingOn, state: 'postponed' }, '2026-11-21T03:00:00Z').word).toBe('postponed')
  })
})
