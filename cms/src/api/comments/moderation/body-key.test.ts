import { expect, it } from 'vitest'
import { bodyKeyOf } from './body-key'

it('finds a text again that was changed only in looks', () => {
  expect(bodyKeyOf('Mua ngay, GIÁ RẺ!!!')).toBe(bodyKeyOf('mua ngay gia  re'))
})

it('tells other texts apart, also those without letters', () => {
  expect(bodyKeyOf('Mua ngay')).not.toBe(bodyKeyOf('Mua sau'))
  expect(bodyKeyOf('👍')).not.toBe(bodyKeyOf('👎'))
})
