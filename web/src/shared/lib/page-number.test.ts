import { expect, it } from 'vitest'
import { pageNumberOf } from './page-number'

it('a reader turns pages by trang in Vietnamese and by page in English', () => {
  expect(pageNumberOf({ trang: '2' }, 'vi')).toBe(2)
  expect(pageNumberOf({ page: '3' }, 'en')).toBe(3)
})

it.each([undefined, null, '', '0', '-1', '1.5', 'hai', ['2', '3']])('%o is the first page', (trang) => {
  expect(pageNumberOf({ trang }, 'vi')).toBe(1)
})
