import { expect, it } from 'vitest'
import type { PagePlace } from '@/shared/ui/page-meta'
import { otherLanguageOf } from './other-language'

const article: PagePlace = { page: 'article', locale: 'vi', params: { slug: 'hat-dieu' }, pageNumber: 1 }
const list: PagePlace = { page: 'articles', locale: 'en', params: {}, pageNumber: 3 }

it('a reader of an article comes to the same article in the other language', () => {
  const entry = { translations: { vi: 'hat-dieu', en: 'cashew' } }
  expect(otherLanguageOf('vi', article, entry)).toEqual({
    locale: 'en',
    href: '/en/articles/cashew',
    isTranslated: true,
  })
})

it('an article without translation leads to the home page and says so', () => {
  const entry = { translations: { vi: 'hat-dieu', en: null } }
  expect(otherLanguageOf('vi', article, entry)).toEqual({ locale: 'en', href: '/en', isTranslated: false })
})

it('a list leads to the first page of the same list', () => {
  expect(otherLanguageOf('en', list, { data: [] }).href).toBe('/bai-viet')
})

it('from an address where nothing is the way leads home, without a word of a translation', () => {
  expect(otherLanguageOf('en', null, undefined)).toEqual({ locale: 'vi', href: '/', isTranslated: true })
  expect(otherLanguageOf('vi', article, null)).toEqual({ locale: 'en', href: '/en', isTranslated: true })
})
