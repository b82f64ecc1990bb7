import { expect, it } from 'vitest'
import { ourTitle } from './page-title'

it('an editor reads the name of the panel in the tab, not that of its maker', () => {
  expect(ourTitle('Thư viện tệp | Strapi')).toBe('Thư viện tệp | Quản trị cổng')
  expect(ourTitle('Strapi Admin')).toBe('Quản trị cổng')
})

it('a title that is ours already stays', () => {
  expect(ourTitle('Bài viết | Quản trị cổng')).toBe('Bài viết | Quản trị cổng')
})
