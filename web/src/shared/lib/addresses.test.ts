import { describe, expect, it } from 'vitest'
import { addressOf, knownQueryKeys, localeOfPath } from './addresses'

describe('addresses of pages', () => {
  it('are written in the language of the page', () => {
    expect(addressOf('article', 'vi', { slug: 'hat-dieu' })).toBe('/bai-viet/hat-dieu')
    expect(addressOf('article', 'en', { slug: 'cashew' })).toBe('/en/articles/cashew')
  })

  it('name the page of a list in the language, and the first page not at all', () => {
    expect(addressOf('articles', 'vi', {}, { page: 2 })).toBe('/bai-viet?trang=2')
    expect(addressOf('articles', 'en', {}, { page: 2 })).toBe('/en/articles?page=2')
    expect(addressOf('articles', 'vi', {}, { page: 1, q: '' })).toBe('/bai-viet')
  })

  it('cannot be broken out of by a slug', () => {
    expect(addressOf('tag', 'vi', { slug: '../a?b' })).toBe('/the/..%2Fa%3Fb')
  })

  it('tell their language', () => {
    expect(localeOfPath('/en')).toBe('en')
    expect(localeOfPath('/en/articles')).toBe('en')
    expect(localeOfPath('/energy')).toBe('vi')
  })

  it('know which parameters change a page', () => {
    expect(knownQueryKeys('articles', 'vi')).toEqual(['trang'])
    expect(knownQueryKeys('home', 'en')).toEqual([])
  })
})
