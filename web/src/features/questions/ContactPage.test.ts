import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import forms from '@/shared/forms/messages/vi.json'
import ui from '@/shared/ui/messages/vi.json'
import messages from './messages/vi.json'
import { routes } from './routes'

vi.mock('@/shared/lib/challenge/solve-challenge', () => ({ solveChallenge: async () => 'solved' }))

const departments = { data: [{ id: 'd1', name: 'Phòng Khuyến công' }], meta: {} }
const challenge = { data: { parameters: {} }, meta: { consentVersion: '3' } }
const token = 'abc.def'
const sent = { data: { token }, meta: { message: 'Gửi thành công.' } }
const refusal = {
  data: null,
  error: {
    status: 400,
    name: 'ValidationError',
    message: 'Quá dài',
    details: { errors: [{ path: ['title'], message: 'Quá dài', name: 'ValidationError' }] },
  },
}
let opened: OpenPage

async function open(answer: object) {
  const answers = {
    '/questions/departments': departments,
    '/readers/challenge': challenge,
    '/questions': answer,
  }
  opened = await openPage('/lien-he', { routes, messages: { questions: messages, forms, ui }, answers })
  return opened.page
}

async function fillIn() {
  const { page } = opened
  await page.get('#field-title').setValue('Lịch phiên chợ')
  await page.get('#field-body').setValue('Xin cho biết lịch phiên chợ tháng 12.')
  await page.get('#field-askerName').setValue('Lan')
  await page.get('#field-askerPhone').setValue('0271 388 9999')
  await page.get('#field-consent').setValue(true)
}

const submit = async () => {
  await opened.page.get('form').trigger('submit')
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}
const posts = () => opened.asked.filter(({ method }) => method === 'post')

beforeEach(() => sessionStorage.clear())
afterEach(() => opened.page.unmount())

it('a reader who wrote gets the private link, and the form carries consent, proof and key', async () => {
  const page = await open(sent)
  await fillIn()
  await submit()
  expect(posts()[0]).toMatchObject({
    body: { kind: 'contact', title: 'Lịch phiên chợ', consentVersion: '3', challenge: 'solved' },
    headers: { 'Idempotency-Key': expect.stringMatching(/^[\da-f]{32}$/) },
  })
  expect(page.get('.sent-link a').attributes('href')).toBe(`/hoi-dap/rieng/${token}`)
})

it('an empty form is not sent; the first fault has the focus and the consent is not ticked', async () => {
  const page = await open(sent)
  await submit()
  expect(posts()).toEqual([])
  expect(page.findAll('.field-error')).toHaveLength(5)
  expect(document.activeElement?.id).toBe('field-title')
  expect(page.get<HTMLInputElement>('#field-consent').element.checked).toBe(false)
})

it('what the server refuses stands beside its field, and what was typed stays', async () => {
  const page = await open(refusal)
  await fillIn()
  await submit()
  expect(page.get('#field-title-fault').text()).toBe('Quá dài')
  expect(page.get('#field-title').attributes('aria-describedby')).toContain('field-title-fault')
  expect(page.get<HTMLInputElement>('#field-title').element.value).toBe('Lịch phiên chợ')
})

it('a second try with the same words goes under the same key', async () => {
  await open(refusal)
  await fillIn()
  await submit()
  await submit()
  const [first, second] = posts().map(({ headers }) => headers?.['Idempotency-Key'])
  expect(second).toBe(first)
})

it('what was typed outlives a reload, the consent does not', async () => {
  await open(sent)
  await fillIn()
  opened.page.unmount()
  const page = await open(sent)
  expect(page.get<HTMLInputElement>('#field-title').element.value).toBe('Lịch phiên chợ')
  expect(page.get<HTMLInputElement>('#field-consent').element.checked).toBe(false)
})
