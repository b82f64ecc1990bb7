import { expect, it } from 'vitest'
import { textParts } from './text-parts'

const hrefs = (text: string) => textParts(text).flatMap(({ href }) => href ?? [])
const joined = (text: string) =>
  textParts(text)
    .map((part) => part.text)
    .join('')

it('an address in a comment can be followed, the words around it stay', () => {
  expect(textParts('Xem https://moit.gov.vn/van-ban nhé')).toEqual([
    { text: 'Xem ' },
    { text: 'https://moit.gov.vn/van-ban', href: 'https://moit.gov.vn/van-ban' },
    { text: ' nhé' },
  ])
})

it('the end of a sentence is not part of an address', () => {
  expect(hrefs('Xem (https://a.vn/b), rồi http://c.vn/d?x=1.')).toEqual([
    'https://a.vn/b',
    'http://c.vn/d?x=1',
  ])
  expect(hrefs('https://vi.wikipedia.org/wiki/Huế_(thành_phố)')).toEqual([
    'https://vi.wikipedia.org/wiki/Huế_(thành_phố)',
  ])
})

it('an address without a scheme leads to the secure site', () => {
  expect(hrefs('www.binhphuoc.gov.vn')).toEqual(['https://www.binhphuoc.gov.vn'])
})

it('nothing but web addresses can be followed', () => {
  expect(hrefs('javascript:alert(1) data:text/html,x ftp://a.vn mailto:a@b.vn https://')).toEqual([])
})

it('no character of what was written is lost', () => {
  for (const text of [
    '',
    'a\nb',
    '<b>đậm</b>',
    'a https://a.vn. b www.c.vn! https://',
    'https://a.vnhttps://b.vn',
  ]) {
    expect(joined(text)).toBe(text)
  }
})
