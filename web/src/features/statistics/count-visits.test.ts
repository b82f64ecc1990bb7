import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, it } from 'vitest'
import { isOtherPage } from './count-visits'

const component = { render: () => null }
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component, meta: { page: 'home' as const } },
    { path: '/bai-viet', component, meta: { page: 'articles' as const } },
    { path: '/bai-viet/:slug', component, meta: { page: 'article' as const } },
  ],
})
const goes = (from: string, to: string) =>
  isOtherPage(router.resolve(to) as never, router.resolve(from) as never)

it('a reader who goes on to a list makes another visit to a page', () => {
  expect(goes('/', '/bai-viet')).toBe(true)
})

it('filters and parts of a list are the same page', () => {
  expect(goes('/bai-viet', '/bai-viet?trang=2#tin')).toBe(false)
})

it('an article counts itself, so it is not counted twice', () => {
  expect(goes('/', '/bai-viet/khai-mac')).toBe(false)
})
