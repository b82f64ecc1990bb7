import { mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { surroundings } from '@/shared/ui/testing/surroundings'
import messages from '../messages/vi.json'
import MainMenu from './MainMenu.vue'

const items = [
  { label: 'Trang chủ', href: '/', children: [] },
  { label: 'Tin bài', href: '/bai-viet', children: [{ label: 'Hàng Việt', href: '/chuyen-muc/hang-viet' }] },
  {
    label: 'Giới thiệu',
    href: '/trang/gioi-thieu',
    children: [{ label: 'Tổ chức', href: '/trang/to-chuc' }],
  },
]
let menu: ReturnType<typeof show>

function show() {
  return mount(MainMenu, {
    props: { items },
    attachTo: document.body,
    global: surroundings('vi', { app: messages }),
  })
}

function opener(label: string) {
  const found = menu.findAll('button').find((one) => one.text() === label)
  if (!found) throw new Error(`no button ${label}`)
  return found
}

afterEach(() => menu.unmount())

it('a panel opens on a click and only one is open', async () => {
  menu = show()
  await opener('Tin bài').trigger('click')
  await opener('Giới thiệu').trigger('click')
  expect(opener('Tin bài').attributes('aria-expanded')).toBe('false')
  expect(opener('Giới thiệu').attributes('aria-expanded')).toBe('true')
})

it('Escape closes the panel and gives the focus back to its button', async () => {
  menu = show()
  await opener('Tin bài').trigger('click')
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  await menu.vm.$nextTick()
  expect(opener('Tin bài').attributes('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(opener('Tin bài').element)
})

it('a click elsewhere closes the panel', async () => {
  menu = show()
  await opener('Tin bài').trigger('click')
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  await menu.vm.$nextTick()
  expect(opener('Tin bài').attributes('aria-expanded')).toBe('false')
})

it('the entry above a panel can be visited too', () => {
  menu = show()
  const hrefs = menu.findAll('.menu-panel a').map((link) => link.attributes('href'))
  expect(hrefs).toContain('/bai-viet')
})
