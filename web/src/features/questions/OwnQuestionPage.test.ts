import { afterEach, expect, it, vi } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import messages from './messages/vi.json'
import { routes } from './routes'

const question = {
  kind: 'question',
  title: 'Hồ sơ khuyến công',
  body: 'Cần giấy tờ gì?',
  department: null,
  state: 'answered',
  answer: 'Đơn và đề án.',
  isPublic: false,
  createdAt: '2026-11-01T01:00:00.000Z',
  answeredAt: '2026-11-02T01:00:00.000Z',
}
let opened: OpenPage

async function open(answers: Record<string, object>) {
  opened = await openPage('/hoi-dap/rieng/abc.def', {
    routes,
    messages: { questions: messages, ui },
    answers,
  })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('whoever holds the private link reads the answer; search engines do not', async () => {
  const page = await open({ '/questions/private/abc.def': { data: question, meta: {} } })
  expect(page.text()).toContain('Đơn và đề án.')
  expect(page.text()).toContain('Chỉ người có đường dẫn này xem được.')
  await vi.waitFor(() =>
    expect(document.head.querySelector('[name=robots]')?.getAttribute('content')).toBe('noindex'),
  )
})

it('a wrong link is told so and leads on', async () => {
  const page = await open({})
  expect(page.text()).toContain('Đường dẫn riêng không đúng')
  expect(page.get('a.button').attributes('href')).toBe('/hoi-dap')
})
