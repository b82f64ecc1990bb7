import { flushPromises } from '@vue/test-utils'
import { h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import FoundQuestionList from './FoundQuestionList.vue'
import questions from './messages/vi.json'

const found = { id: 'q1', title: 'Hồ sơ đăng ký phiên chợ gồm gì?', answeredAt: '2026-11-02T02:00:00.000Z' }
const routes = [{ path: '/tim-kiem', component: { render: () => h(FoundQuestionList, { q: 'phiên chợ' }) } }]
let opened: OpenPage

async function open(total: number) {
  const data = total > 0 ? [found] : []
  const answers = {
    '/questions': { data, meta: { pagination: { page: 1, pageSize: 3, pageCount: 1, total } } },
  }
  opened = await openPage('/tim-kiem', { routes, messages: { questions }, answers })
  await flushPromises()
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader who searches finds answered questions and the way to all of them', async () => {
  const page = await open(4)
  expect(page.get('li a').attributes('href')).toBe('/hoi-dap/q1')
  expect(page.get('li').text()).toContain('02/11/2026')
  const all = page.get('section > p a')
  expect(all.text()).toContain('4 câu hỏi')
  expect(all.attributes('href')).toBe(`/hoi-dap?${new URLSearchParams({ q: 'phiên chợ' })}`)
})

it('a reader who sees them all is led no further, and sees nothing where none has the words', async () => {
  expect((await open(1)).find('section > p').exists()).toBe(false)
  opened.page.unmount()
  expect((await open(0)).find('section').exists()).toBe(false)
})
