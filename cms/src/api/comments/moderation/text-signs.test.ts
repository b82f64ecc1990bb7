import { describe, expect, it } from 'vitest'
import { countLinks, holdsWordOf } from './text-signs'

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

describe('holdsWordOf', () => {
  it('finds whole words in any case', () => {
    expect(holdsWordOf('Đánh BẠC online!', ['đánh bạc'])).toBe(true)
    expect(holdsWordOf('đánh\n bạc', ['đánh bạc'])).toBe(true)
  })

  it('does not find a word inside another one or with other accents', () => {
    expect(holdsWordOf('bạch đàn', ['bạc'])).toBe(false)
    expect(holdsWordOf('tôi bán điều', ['ban'])).toBe(false)
  })

  it.each([
    'đánh bạс',
    'ĐÁNH ΒẠC',
    'đ\u200bánh b\u00adạc',
    'ｄánh ðánh bạｃ',
    'đ\u0336á\u0336n\u0336h\u0336 b\u0336ạ\u0336c\u0336',
  ])('finds a word whose letters only look like others: %s', (text) => {
    expect(holdsWordOf(text, ['cá độ', 'đánh bạc'])).toBe(true)
  })

  it('finds it where the editors typed it so themselves', () => {
    expect(holdsWordOf('cờ bạc', ['cờ bạс'])).toBe(true)
  })

  it('takes signs as signs', () => {
    expect(holdsWordOf('giá 5 (rẻ) c++', ['c++'])).toBe(true)
    expect(holdsWordOf('abc', ['a.c'])).toBe(false)
  })
})
