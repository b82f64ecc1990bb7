// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableMainFrameNavigation": true } } }
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { localizedRoute } from '@/shared/i18n'
import { followLinks } from './follow-links'

const page = async () => ({ default: { render: () => null } })
const elsewhere = { path: '/:path(.*)*', component: page }
const router = createRouter({
  history: createMemoryHistory(),
  routes: [...localizedRoute('documents', page), ...localizedRoute('event', page), elsewhere],
})

beforeAll(() => followLinks(router))
beforeEach(() => router.push('/').then(() => {}))

/** Clicks on a link that nobody else takes care of; gives whether the portal changed the page by itself. */
async function follow(link: string, how: MouseEventInit = {}): Promise<boolean> {
  document.body.innerHTML = link
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...how })
  document.querySelector('b')?.dispatchEvent(click)
  await new Promise((resolve) => setTimeout(resolve))
  return click.defaultPrevented
}

it('a reader who clicks a link of a part that is not yet taken up stays in the app', async () => {
  expect(await follow('<a href="/van-ban?trang=2#ket-qua"><b>Văn bản</b></a>')).toBe(true)
  expect(router.currentRoute.value.fullPath).toBe('/van-ban?trang=2#ket-qua')
})

it('a reader turns the page of such a list without a new load', async () => {
  await router.push('/van-ban')
  expect(await follow('<a href="/van-ban?trang=2"><b>2</b></a>')).toBe(true)
})

it('a reader who clicks a link to the page they are on stays where they are', async () => {
  await router.push('/van-ban')
  expect(await follow('<a href="/van-ban"><b>Văn bản</b></a>')).toBe(true)
  expect(router.currentRoute.value.fullPath).toBe('/van-ban')
})

it('a click that a link has taken care of is not followed twice', async () => {
  document.body.innerHTML = '<a href="/van-ban"><b>Văn bản</b></a>'
  const prevent = (click: Event) => click.preventDefault()
  document.body.addEventListener('click', prevent, { once: true })
  document.querySelector('b')?.click()
  await new Promise((resolve) => setTimeout(resolve))
  expect(router.currentRoute.value.fullPath).toBe('/')
})

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'a reader who wants another tab or a download (%o) gets it',
  async (how) => {
    expect(await follow('<a href="/van-ban"><b>Văn bản</b></a>', how)).toBe(false)
  },
)

it.each([
  ['another site', '<a href="https://moit.gov.vn/"><b>Bộ</b></a>'],
  ['another window', '<a href="/van-ban" target="_blank"><b>Văn bản</b></a>'],
  ['a file to keep', '<a href="/van-ban" download><b>Tải</b></a>'],
  ['an uploaded file', '<a href="/uploads/a.pdf"><b>Tải</b></a>'],
  ['a calendar', '<a href="/phien-cho/bu-dang.ics"><b>Lịch</b></a>'],
  ['an address the portal does not know', '<a href="/quan-tri"><b>Khác</b></a>'],
  ['a place in the same page', '<a href="/#noi-dung"><b>Nội dung</b></a>'],
  ['no link at all', '<p><b>Chữ</b></p>'],
])('a click on %s is left to the browser', async (_what, link) => {
  expect(await follow(link)).toBe(false)
})
