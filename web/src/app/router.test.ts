// @vitest-environment node
import { createMemoryHistory } from 'vue-router'
import { expect, it } from 'vitest'
import { createPortalRouter } from './router'

it.each([
  ['/bai-viet?trang=2000', 'vi.notFound'],
  ['/bai-viet?trang=1000', 'vi.articles'],
  ['/van-ban?trang=1001&q=k%E1%BA%BF+ho%E1%BA%A1ch', 'vi.notFound'],
  ['/en/articles?page=2000', 'en.notFound'],
])('a reader of %s, past any list or not, stays at that address', (address, name) => {
  const router = createPortalRouter(createMemoryHistory())
  return router.push(address).then(() => {
    expect(router.currentRoute.value).toMatchObject({ name, fullPath: address })
  })
})
