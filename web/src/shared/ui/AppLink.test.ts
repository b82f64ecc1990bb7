import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import AppLink from './AppLink'

/** The link of a menu to `href`, as a reader at the address `present` sees it. */
async function linkAt(present: string, href: string) {
  const routes = [{ path: '/:path(.*)*', component: { render: () => null } }]
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(present)
  const link = mount(AppLink, {
    props: { href },
    attrs: { class: 'menu-link' },
    slots: { default: 'Văn bản' },
    global: { plugins: [router] },
  })
  return { link, router }
}

it.each([
  ['/van-ban', '/van-ban'],
  ['/van-ban?trang=2', '/van-ban'],
  ['/van-ban', '/van-ban/'],
  ['/', '/'],
])('a reader at %s sees that a link to %s leads to where they are', async (present, href) => {
  const { link } = await linkAt(present, href)
  expect(link.attributes()).toEqual({ class: 'menu-link', href, 'aria-current': 'page' })
})

it.each([
  ['/van-ban/quyet-dinh', '/van-ban'],
  ['/van-ban', '/'],
  ['/en', '/'],
])('a reader at %s sees no such mark on a link to %s', async (present, href) => {
  const { link } = await linkAt(present, href)
  expect(link.attributes('aria-current')).toBeUndefined()
})

it('the mark goes with the reader', async () => {
  const { link, router } = await linkAt('/', '/van-ban')
  await router.push('/van-ban')
  expect(link.attributes('aria-current')).toBe('page')
})

it('what editors wrote that is no address stays a text', async () => {
  const { link } = await linkAt('/', 'javascript:alert(1)')
  expect(link.html()).toBe('<span class="menu-link">Văn bản</span>')
})
