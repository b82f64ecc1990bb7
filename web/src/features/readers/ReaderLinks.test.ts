import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import { idleness } from './idle/idleness'
import first from './messages/first/vi.json'
import ReaderLinks from './ReaderLinks.vue'
import { acceptSession, session } from './session'

const signedIn = {
  reader: { id: 'r1', name: 'Lan', email: 'lan@example.vn', createdAt: '2026-11-01T01:00:00.000Z' },
  accessToken: 'token',
  accessExpiresAt: '2099-01-01T00:00:00.000Z',
  idleSeconds: 1800,
  warningSeconds: 60,
}
const unreachable = { data: null, error: { status: 503, name: 'Error', message: 'Bận', details: {} } }
const routes = [{ path: '/', component: ReaderLinks }]
let opened: OpenPage

async function open(answers: Record<string, unknown> = {}) {
  opened = await openPage('/', { routes, messages: { readers: first }, answers })
  return opened.page
}
/** The bar of somebody who was away for half an hour. */
async function openBar(answers: Record<string, unknown> = {}) {
  acceptSession(signedIn)
  const page = await open(answers)
  idleness.value = { state: 'warning', secondsLeft: 42 }
  await flushPromises()
  return page.get('.idle-bar')
}
async function press(button: ReturnType<OpenPage['page']['get']>) {
  await button.trigger('click')
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

beforeEach(() => {
  session.value = null
  idleness.value = { state: 'active', secondsLeft: 0 }
})
afterEach(() => opened.page.unmount())

it('a guest finds where to sign in, and nothing of an account', async () => {
  const page = await open()
  expect(page.get('a').attributes('href')).toBe('/dang-nhap')
  expect(page.find('button').exists()).toBe(false)
})

it('a reader finds their account under their name, and signs out on the server', async () => {
  acceptSession(signedIn)
  const page = await open({ '/readers/sign-out': { data: null, meta: {} } })
  expect(page.get('a').attributes('href')).toBe('/tai-khoan')
  expect(page.get('a').text()).toBe('Lan')
  await press(page.get('button'))
  expect(opened.asked.map(({ path }) => path)).toEqual(['/readers/sign-out'])
  expect(page.get('a').attributes('href')).toBe('/dang-nhap')
})

it('a reader who signs out while the server cannot be reached is signed out here at least', async () => {
  acceptSession(signedIn)
  const page = await open({ '/readers/sign-out': unreachable })
  await press(page.get('button'))
  expect(session.value).toBeNull()
})

it('a reader who is there sees no bar', async () => {
  acceptSession(signedIn)
  expect((await open()).find('.idle-bar').exists()).toBe(false)
})

it('a reader who was away is asked in the words of the old site', async () => {
  const bar = await openBar()
  expect(bar.text()).toBe(
    'Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 42 giây',
  )
})

it('the seconds are not read out one by one', async () => {
  const bar = await openBar()
  expect(bar.attributes('role')).toBe('status')
  expect(bar.get('.figures').attributes('aria-hidden')).toBe('true')
})

it('a reader who did not answer is told why they are signed out, until they have read it', async () => {
  await openBar()
  session.value = null
  idleness.value = { state: 'over', secondsLeft: 0 }
  await flushPromises()
  const told = opened.page.get('.idle-bar')
  expect(told.text()).toContain('Bạn đã được đăng xuất vì không sử dụng Site.')
  expect(told.get('a').attributes('href')).toBe('/dang-nhap')
  await press(told.get('button'))
  expect(opened.page.find('.idle-bar').exists()).toBe(false)
})

it('a reader who answers stays: the session is renewed on the server, and the bar goes', async () => {
  const bar = await openBar({ '/readers/refresh': { data: signedIn, meta: {} } })
  await press(bar.get('button'))
  expect(opened.asked.map(({ path }) => path)).toEqual(['/readers/refresh'])
  expect(opened.page.find('.idle-bar').exists()).toBe(false)
})

it('a reader whose answer did not reach the server is told so, and may answer again', async () => {
  const bar = await openBar({ '/readers/refresh': unreachable })
  await press(bar.get('button'))
  expect(bar.text()).toContain('Chưa kết nối được với máy chủ')
  expect(bar.find('button').exists()).toBe(true)
})
