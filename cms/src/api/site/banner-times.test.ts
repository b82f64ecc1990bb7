import { expect, it } from 'vitest'
import { isShown, nextChange } from './banner-times'

it('a quick link is shown from its first moment and gone at its last', () => {
  const banner = { showFrom: 10, showUntil: 20 }
  expect([9, 10, 19, 20].map((now) => isShown(banner, now))).toEqual([false, true, true, false])
})

it('a quick link without dates is always shown', () => {
  expect(isShown({ showFrom: null, showUntil: null }, 5)).toBe(true)
})

it('tells when the page changes next by itself', () => {
  const banners = [
    { showFrom: 10, showUntil: 40 },
    { showFrom: 30, showUntil: null },
  ]
  expect(nextChange(banners, 10)).toBe(30)
  expect(nextChange(banners, 40)).toBeNull()
})
