import { expect, it } from 'vitest'
import { englishAddress, entryBehind } from './english-address'

const slugs: Record<string, string> = { 'gioi-thieu': 'about-us' }
const inEnglish = (href: string) => englishAddress(href, ({ slug }) => slugs[slug])

it.each([
  ['/', '/en'],
  ['/van-ban', '/en/documents'],
  ['/van-ban/ke-hoach-2023', '/en/documents/ke-hoach-2023'],
  ['/chuyen-muc/tin-khuyen-cong?trang=2', '/en/categories/tin-khuyen-cong?page=2'],
  ['/tim-kiem?q=điều', '/en/search?q=điều'],
  ['/trang/gioi-thieu#lien-he', '/en/pages/about-us#lien-he'],
])('an English reader who follows %s comes to %s', (href, english) => {
  expect(inEnglish(href)).toBe(english)
})

it.each([
  'https://moit.gov.vn/',
  '//elsewhere.vn/van-ban',
  'mailto:portal@example.vn',
  '/uploads/a.pdf',
  '/trang/chua-dich',
])('leaves %s as it is', (href) => {
  expect(inEnglish(href)).toBe(href)
})

it('says which entry must be looked up', () => {
  expect(entryBehind('/phien-cho/phien-cho-bu-dang')).toEqual({ kind: 'event', slug: 'phien-cho-bu-dang' })
  expect(entryBehind('/phien-cho')).toBeNull()
  expect(entryBehind('/van-ban/ke-hoach')).toBeNull()
})
