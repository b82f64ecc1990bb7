import { describe, expect, it } from 'vitest'
import { countLinks, holdsWord } from './text-signs'

describe('countLinks', () => {
  it.each([
    ['Phiên chợ ở TP.HCM giá 3.150.000 đồng, 8.30 sáng', 0],
    ['Xem https://example.com/a?b=c nhé', 1],
    ['www.example.com và example.vn', 2],
    ['viết cho tôi: lan@example.com', 0],
    ['http://a.example http://b.example shop.xyz', 3],
  ])('finds in "%s" %i links', (text, count) => {
    expect(countLinks(text)).toBe(count)
  })
})

describe('holdsWord', () => {
  it('finds whole words in any case', () => {
    expect(holdsWord('Đánh BẠC online!', 'đánh bạc')).toBe(true)
    expect(holdsWord('đánh\n bạc', 'đánh bạc')).toBe(true)
  })

  it('does not find a word inside another one or with other accents', () => {
    expect(holdsWord('bạch đàn', 'bạc')).toBe(false)
    expect(holdsWord('tôi bán điều', 'ban')).toBe(false)
  })

  it('takes signs as signs', () => {
    expect(holdsWord('giá 5 (rẻ) c++', 'c++')).toBe(true)
    expect(holdsWord('abc', 'a.c')).toBe(false)
  })
})
