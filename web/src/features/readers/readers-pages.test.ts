import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import forms from '@/shared/forms/messages/vi.json'
import ui from '@/shared/ui/messages/vi.json'
import messages from './messages/vi.json'
import { routes } from './routes'
import { acceptSession, session } from './session'

vi.mock('@/shared/lib/challenge/solve-challenge', () => ({ solveChallenge: async () => 'solved' }))

const lan = { id: 'r1', name: 'Lan', email: 'lan@example.vn', createdAt: '2026-11-01T01:00:00.000Z' }
const signedIn = {
  reader: lan,
  accessToken: 'token',
  accessExpiresAt: '2099-01-01T00:00:00.000Z',
  idleSeconds: 1800,
  warningSeconds: 60,
}
const nothing = { data: [], meta: { pagination: { page: 1, pageSize: 10, pageCount: 0, total: 0 } } }
const rejected = {
  id: 'c1',
  subject: { kind: 'article', id: 'a1' },
  subjectTitle: 'Khai mạc phiên chợ',
  translations: { vi: 'khai-mac', en: null },
  body: 'Hay quá',
  createdAt: '2026-11-02T01:00:00.000Z',
  state: 'rejected',
  rejectionReason: 'Quảng cáo',
}
let opened: OpenPage

async function open(address: string, answers: Record<string, unknown> = {}) {
  opened = await openPage(address, { routes, messages: { readers: messages, forms, ui }, answers })
  return opened.page
}
async function submit() {
  await opened.page.get('form').trigger('submit')
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}
const posts = () => opened.asked.filter(({ method }) => method === 'post')

beforeEach(() => {
  sessionStorage.clear()
  session.value = undefined
})
afterEach(() => opened.page.unmount())

it('a reader signs in and comes to their account; the token stays in memory', async () => {
  const page = await open('/dang-nhap', { '/readers/sign-in': { data: signedIn, meta: {} } })
  await page.get('#field-email').setValue('lan@example.vn')
  await page.get('#field-password').setValue('hạt điều rang')
  await submit()
  expect(posts()[0]?.body).toEqual({ email: 'lan@example.vn', password: 'hạt điều rang' })
  expect(opened.router.currentRoute.value.path).toBe('/tai-khoan')
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('token')
})

it.each(['/dang-nhap', '/dang-ky'])('a reader who is signed in already is told so at %s', async (address) => {
  acceptSession(signedIn)
  const page = await open(address)
  expect(page.text()).toContain('Bạn đang đăng nhập với tên Lan')
  expect(page.get('.notice a').attributes('href')).toBe('/tai-khoan')
  expect(page.find('form').exists()).toBe(false)
})

it('a wrong password is told, and what was typed stays', async () => {
  const error = { status: 400, name: 'ApplicationError', message: 'Mật khẩu không đúng', details: {} }
  const page = await open('/dang-nhap', { '/readers/sign-in': { data: null, error } })
  await page.get('#field-email').setValue('lan@example.vn')
  await page.get('#field-password').setValue('sai')
  await submit()
  expect(page.get('[role=alert]').text()).toContain('Mật khẩu không đúng')
  expect(page.get<HTMLInputElement>('#field-email').element.value).toBe('lan@example.vn')
})

it('a new reader hears of the mail, and the password is kept nowhere', async () => {
  const page = await open('/dang-ky', {
    '/readers/challenge': { data: { parameters: {} }, meta: { consentVersion: '3' } },
    '/readers/register': { data: null, meta: { message: 'Đã gửi thư' } },
  })
  await page.get('#field-name').setValue('Lan')
  await page.get('#field-email').setValue('lan@example.vn')
  await page.get('#field-password').setValue('hạt điều rang')
  await page.get('#field-consent').setValue(true)
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('hạt điều rang')
  await submit()
  expect(posts()[0]?.body).toMatchObject({ name: 'Lan', consentVersion: '3', challenge: 'solved' })
  expect(page.text()).toContain('Đã gửi thư')
})

it('opening the link of the mail confirms nothing; the button does', async () => {
  await open('/xac-nhan-tai-khoan?token=abc', { '/readers/confirm': { data: signedIn, meta: {} } })
  expect(posts()).toEqual([])
  await submit()
  expect(posts()[0]?.body).toEqual({ token: 'abc' })
})

it('who follows a link that is over learns how to come by a new one', async () => {
  const error = { status: 400, name: 'Error', message: 'Đường dẫn này đã hết hạn.', details: {} }
  const page = await open('/xac-nhan-tai-khoan?token=abc', { '/readers/confirm': { data: null, error } })
  await submit()
  expect(page.get('[role=alert]').text()).toBe('Đường dẫn này đã hết hạn.')
  expect(page.findAll('a').map((link) => link.attributes('href'))).toContain('/quen-mat-khau')
})

it('a reader sees why a comment was rejected', async () => {
  acceptSession(signedIn)
  const page = await open('/tai-khoan', {
    '/readers/me/comments': { ...nothing, data: [rejected] },
    '/readers/me/ratings': nothing,
  })
  expect(page.text()).toContain('Không được duyệt')
  expect(page.text()).toContain('Lý do: Quảng cáo')
})

it('a reader goes from the account to what they commented and rated, as long as it is there', async () => {
  acceptSession(signedIn)
  const gone = { subject: { kind: 'event', id: 'e1' }, translations: { vi: null, en: null } }
  const page = await open('/tai-khoan', {
    '/readers/me/comments': { ...nothing, data: [rejected] },
    '/readers/me/ratings': {
      ...nothing,
      data: [{ ...gone, subjectTitle: '', stars: 4, ratedAt: rejected.createdAt }],
    },
  })
  const titles = page.findAll('h3')
  expect(titles.map((title) => title.find('a').exists() && title.get('a').attributes('href'))).toEqual([
    '/bai-viet/khai-mac',
    false,
  ])
  expect(titles[1]?.text()).toContain('không còn hiển thị')
})

it('a reader who deletes the account is told so, and is signed out', async () => {
  acceptSession(signedIn)
  const page = await open('/tai-khoan', {
    '/readers/me/comments': nothing,
    '/readers/me/ratings': nothing,
    '/readers/me': { data: null, meta: { message: 'Tài khoản của bạn đã được xóa.' } },
  })
  await page.get('#field-deletePassword').setValue('hạt điều rang')
  await page.get('section[aria-labelledby=account-delete] form').trigger('submit')
  await flushPromises()
  expect(opened.asked.at(-1)).toMatchObject({ method: 'delete', body: { password: 'hạt điều rang' } })
  expect(page.get('[role=status]').text()).toBe('Tài khoản của bạn đã được xóa.')
  expect(session.value).toBeNull()
})

it('a guest at the account page is led to the sign-in, and nothing is asked for', async () => {
  session.value = null
  const page = await open('/tai-khoan')
  expect(page.get('.notice a').attributes('href')).toBe('/dang-nhap')
  expect(opened.asked.some(({ path }) => path.startsWith('/readers'))).toBe(false)
})

it('whoever wants to see a password shows it', async () => {
  const page = await open('/dang-nhap')
  expect(page.get('#field-password').attributes('type')).toBe('password')
  await page.get('[aria-controls=field-password]').trigger('click')
  expect(page.get('#field-password').attributes('type')).toBe('text')
})
