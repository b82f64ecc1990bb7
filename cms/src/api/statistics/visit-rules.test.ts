import { describe, expect, it } from 'vitest'
import { isNewVisit, isRepeat } from './visit-rules'

const now = new Date('2026-11-23T05:00:00Z')
const minutesAgo = (minutes: number) => now.getTime() - minutes * 60_000

describe('a visit', () => {
  it('begins with a visitor nobody has seen', () => {
    expect(isNewVisit(null, now)).toBe(true)
  })

  it('goes on until the visitor has been away for 30 minutes', () => {
    expect(isNewVisit(minutesAgo(29.99), now)).toBe(false)
    expect(isNewVisit(minutesAgo(30), now)).toBe(true)
  })

  it('goes on for a visitor whose hits arrive out of order', () => {
    expect(isNewVisit(minutesAgo(-1), now)).toBe(false)
  })
})

describe('a repeat', () => {
  it('is the same subject again within 30 minutes', () => {
    expect(isRepeat(minutesAgo(29.99), now)).toBe(true)
    expect(isRepeat(minutesAgo(30), now)).toBe(false)
  })

  it('is not the first time', () => {
    expect(isRepeat(null, now)).toBe(false)
  })
})
