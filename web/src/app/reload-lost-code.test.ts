import { beforeEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { reloadLostCode } from './reload-lost-code'

const load = vi.fn<(address: string) => void>()

beforeEach(() => {
  sessionStorage.clear()
  load.mockReset()
})

/** Code that is no longer there, as Vite tells it. */
function lostCode(): Promise<never> {
  const payload = new TypeError('Failed to fetch dynamically imported module')
  dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }))
  return Promise.reject(payload)
}

function routerOver(component: () => Promise<never>) {
  const page = { render: () => null }
  const routes = [
    { path: '/', component: page },
    { path: '/van-ban', component },
  ]
  const router = createRouter({ history: createMemoryHistory(), routes })
  reloadLostCode(router, load)
  return router
}

const follow = (router: ReturnType<typeof routerOver>) => router.push('/van-ban?trang=2').catch(() => {})

it('a reader who follows a link after a new version was installed gets there all the same', async () => {
  await follow(routerOver(lostCode))
  expect(load.mock.calls).toEqual([['/van-ban?trang=2']])
})

it('a page whose code is lost for good is not loaded over and over', async () => {
  await follow(routerOver(lostCode))
  await follow(routerOver(lostCode))
  expect(load).toHaveBeenCalledTimes(1)
})

it('a page that fails by itself is not loaded anew', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  await follow(routerOver(() => Promise.reject(new Error('a fault'))))
  expect(load).not.toHaveBeenCalled()
})
