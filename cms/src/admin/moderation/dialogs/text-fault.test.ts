import { expect, it } from 'vitest'
import { textFault } from './text-fault'

it('an editor cannot reject without a reason, nor with one too long to be kept', () => {
  expect(textFault(' \n ', 5)).toBe('missing')
  expect(textFault('abcdef', 5)).toBe('too-long')
  expect(textFault(' abcde ', 5)).toBeNull()
})
