import { expect, it } from 'vitest'
import { editableUntil } from './edit-window'

const written = new Date('2026-11-23T10:00:00Z')

it('lets an author change a comment for fifteen minutes', () => {
  expect(editableUntil(written, new Date('2026-11-23T10:14:59Z'))).toEqual(new Date('2026-11-23T10:15:00Z'))
  expect(editableUntil(written, new Date('2026-11-23T10:15:00Z'))).toBeNull()
})
