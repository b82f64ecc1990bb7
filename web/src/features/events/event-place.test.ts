import { expect, it } from 'vitest'
import { communeOf, placeInShort } from './event-place'
import { marketFair } from './testing/market-fair'

it('a reader who wants to go is given the name the commune has today', () => {
  expect(placeInShort(marketFair)).toBe('Sân vận động Bù Đăng, Xã Bù Đăng, tỉnh Đồng Nai')
})

it('a past fair is told with the name the commune had then', () => {
  expect(communeOf({ ...marketFair, phase: 'past' })).toBe('Thị trấn Đức Phong, huyện Bù Đăng')
})

it('the only name that is known is the one shown', () => {
  expect(communeOf({ ...marketFair, communeNow: null })).toBe('Thị trấn Đức Phong, huyện Bù Đăng')
  expect(placeInShort({ ...marketFair, venue: null, communeThen: null, communeNow: null })).toBe('')
})
