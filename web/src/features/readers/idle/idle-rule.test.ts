import { expect, it } from 'vitest'
import { idlenessAt, isRenewalDue } from './idle-rule'

const times = { activeAt: 1_000_000, idleSeconds: 1800, warningSeconds: 60 }
const after = (seconds: number) => idlenessAt(times, times.activeAt + seconds * 1000)

it('a reader who does something is asked nothing', () => {
  expect(after(0)).toEqual({ state: 'active', secondsLeft: 60 })
  expect(after(1799.9)).toEqual({ state: 'active', secondsLeft: 60 })
})

it('a reader who is away for half an hour has a minute to come back', () => {
  expect(after(1800)).toEqual({ state: 'warning', secondsLeft: 60 })
  expect(after(1859.5)).toEqual({ state: 'warning', secondsLeft: 1 })
})

it('a reader who does not come back is signed out, also after a long sleep', () => {
  expect(after(1860)).toEqual({ state: 'over', secondsLeft: 0 })
  expect(after(90_000)).toEqual({ state: 'over', secondsLeft: 0 })
})

it('the server hears of an active reader every five minutes, and of one who left nothing', () => {
  expect(isRenewalDue(2_000, 1_000, 301_000)).toBe(true)
  expect(isRenewalDue(2_000, 1_000, 200_000)).toBe(false)
  expect(isRenewalDue(1_000, 1_000, 900_000)).toBe(false)
})
