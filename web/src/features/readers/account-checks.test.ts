import { expect, it } from 'vitest'
import { addressFault, newPasswordFault, passwordFault } from './account-checks'

const say = (fault: string) => fault

it('an address must be there and could exist', () => {
  expect(addressFault('', say)).toBe('required')
  expect(addressFault('lan', say)).toBe('email')
  expect(addressFault(' lan@example.vn ', say)).toBeUndefined()
})

it('a new password has ten characters or more, an old one is only asked for', () => {
  expect(newPasswordFault('', say)).toBe('required')
  expect(newPasswordFault('ngắn quá', say)).toBe('password')
  expect(newPasswordFault('hạt điều rang', say)).toBeUndefined()
  expect(passwordFault('cũ', say)).toBeUndefined()
})
