import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { localizedRoute } from '@/shared/i18n'
import { returnPath } from './return-path'
import { routes } from './routes'

const component = { render: () => null }
const article = localizedRoute('article', async () => ({ default: component }))
const elsewhere = { path: '/:path(.*)*', component }
const router = createRouter({
  history: createMemoryHistory(),
  routes: [...routes, ...article, elsewhere],
})
const origin = 'https://portal.example'
const from = (traces: { back?: unknown; referrer?: string }) =>
  returnPath(router, { back: null, referrer: '', origin, ...traces })

it('a reader goes back to the page they came from, and to the place on it', () => {
  expect(from({ back: '/bai-viet/a?binh-luan=b#binh-luan-b' })).toBe('/bai-viet/a?binh-luan=b#binh-luan-b')
  expect(from({ back: '/en/articles/a' })).toBe('/en/articles/a')
  expect(from({ back: '/tai-khoan' })).toBe('/tai-khoan')
})

it('a reader whose browser led them here, without scripts, goes back too', () => {
  expect(from({ referrer: `${origin}/bai-viet/a?x=1` })).toBe('/bai-viet/a?x=1')
})

it('a reader who came from nowhere, from elsewhere or by another account page goes on to their account', () => {
  expect(from({})).toBeNull()
  expect(from({ referrer: 'https://elsewhere.example/bai-viet/a' })).toBeNull()
  expect(from({ referrer: 'https://portal.example.evil.example/bai-viet/a' })).toBeNull()
  expect(from({ back: '/dang-ky' })).toBeNull()
  expect(from({ back: '/en/forgotten-password' })).toBeNull()
  expect(from({ back: '/khong-co-trang-nay' })).toBeNull()
})

it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)', 7])(
  'nobody is led away to %s',
  (back) => expect(from({ back })).toBeNull(),
)
