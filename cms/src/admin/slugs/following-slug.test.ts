import { expect, it } from 'vitest'
import { followingSlug } from './following-slug'

const made = new Set(['phien', 'phien-cho'])

it('the slug follows the title while an editor types', () => {
  expect(followingSlug({ title: 'Phiên chợ', slug: '', made: new Set() })).toBe('phien-cho')
  expect(followingSlug({ title: 'Phiên chợ Bù Đăng', slug: 'phien-cho', made })).toBe('phien-cho-bu-dang')
})

it('a form that lags behind the typing loses nothing', () => {
  expect(followingSlug({ title: 'Phiên chợ Bù Đăng', slug: 'phien', made })).toBe('phien-cho-bu-dang')
})

it('a slug the editor wrote stays as it is', () => {
  expect(followingSlug({ title: 'Phiên chợ Bù Đăng', slug: 'bu-dang-2026', made })).toBeNull()
})
