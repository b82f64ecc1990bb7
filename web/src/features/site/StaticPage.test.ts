import type { PageDto } from '@contract/site'
import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import messages from './messages/vi.json'
import { routes } from './routes'

const heading = (text: string) => ({
  type: 'heading' as const,
  attrs: { level: 2 as const },
  content: [{ type: 'text' as const, text }],
})
const about: PageDto = {
  id: 'p1',
  slug: 'gioi-thieu',
  title: 'Giới thiệu',
  summary: 'Trung tâm làm gì.',
  body: { type: 'doc', content: [heading('Chức năng'), heading('Nhiệm vụ'), heading('Tổ chức')] },
  updatedAt: '2026-03-02T18:00:00.000Z',
  translations: { vi: 'gioi-thieu', en: 'about' },
  links: [],
}
let opened: OpenPage

async function open(answers: Record<string, unknown>) {
  const app = { siteName: 'Trung tâm' }
  opened = await openPage('/trang/gioi-thieu', { routes, messages: { app, site: messages, ui }, answers })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader of a long page finds its contents and the day it was last changed', async () => {
  const page = await open({ '/pages/gioi-thieu': { data: about, meta: {} } })
  const anchors = page.findAll('nav[aria-label="Trong bài này"] a').map((link) => link.attributes('href'))
  expect(anchors).toEqual(['#chuc-nang', '#nhiem-vu', '#to-chuc'])
  expect(page.text()).toMatch(/Cập nhật lần cuối:\s*03\/03\/2026/)
})

it('a short page has no contents', async () => {
  const body = { type: 'doc' as const, content: [heading('Chức năng')] }
  const page = await open({ '/pages/gioi-thieu': { data: { ...about, body }, meta: {} } })
  expect(page.find('nav[aria-label="Trong bài này"]').exists()).toBe(false)
})

it('a page that is gone leads to the site map', async () => {
  const page = await open({})
  expect(page.get('h1').text()).toBe('Không tìm thấy trang này')
  expect(page.get('a.button').attributes('href')).toBe('/so-do-trang')
})
