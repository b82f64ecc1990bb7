import { expect, it } from 'vitest'
import { fateOf } from './session-fate'

const now = new Date('2026-11-25T03:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const IDLE = 30 * 60
const active = { status: 'active', createdAt: ago(60), updatedAt: ago(60), absoluteExpiresAt: ago(-3600) }

it('a reader who was there within the idle time and its warning stays signed in', () => {
  expect(fateOf({ ...active, createdAt: ago(IDLE + 60) }, IDLE, now)).toBe('renew')
})

it('a reader who was away longer is signed out', () => {
  expect(fateOf({ ...active, createdAt: ago(IDLE + 75) }, IDLE, now)).toBe('over')
  expect(fateOf({ ...active, absoluteExpiresAt: ago(1) }, IDLE, now)).toBe('over')
})

it('a second tab that renews at the same time is let in, a thief who comes later is not', () => {
  expect(fateOf({ ...active, status: 'rotated', updatedAt: ago(5) }, IDLE, now)).toBe('repeat')
  expect(fateOf({ ...active, status: 'rotated', updatedAt: ago(45) }, IDLE, now)).toBe('over')
})
