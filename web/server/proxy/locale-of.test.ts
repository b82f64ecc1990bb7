import { expect, it } from 'vitest'
import { readerLocale } from './locale-of'

it.each([
  ['/api/x', undefined, 'vi'],
  ['/api/x', 'en-GB,en;q=0.9,vi;q=0.8', 'en'],
  ['/api/x', 'vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['/api/x', 'fr', 'vi'],
  ['/api/x', '*', 'vi'],
  ['/api/x?locale=en', 'vi', 'en'],
  ['/api/x?locale=vi', 'en', 'vi'],
  ['/api/x?locale=xx', 'en', 'en'],
] as const)('%s with "%s" is answered in %s', (url, language, locale) => {
  expect(readerLocale({ url, headers: { 'accept-language': language } })).toBe(locale)
})
