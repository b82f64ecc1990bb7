import { expect, it } from 'vitest'
import { canContinue, readCursor, RETENTION_MS, writeCursor } from './cursor'

const now = new Date('2023-12-18T00:00:00Z')
const cursor = { position: 40n, issuedAt: now.getTime() - 1000 }

it('a cursor reads back as it was written', () => {
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  expect(readCursor('yesterday')).toBeNull()
})

it('a web server that slept too long, or met an older database, starts afresh', () => {
  expect(canContinue(cursor, { end: 40n, now })).toBe(true)
  expect(canContinue(cursor, { end: 39n, now })).toBe(false)
  expect(canContinue({ ...cursor, issuedAt: now.getTime() - RETENTION_MS }, { end: 50n, now })).toBe(false)
})
