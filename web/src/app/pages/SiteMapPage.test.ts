import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import app from '../messages/vi.json'
import { routes } from './routes'

const categories = [
  { id: 'c1', slug: 'phien-cho', name: 'Phiên chợ', description: null, parentId: null, articleCount: 3 },
]
const pages = [{ id: 'p1', slug: 'gioi-thieu', title: 'Giới thiệu chung' }]
let opened: OpenPage

async function open(answers: Record<string, unknown>) {
  opened = await openPage('/so-do-trang', { routes, messages: { app, ui }, answers })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader finds every part, category and page of the portal in one place', async () => {
  const page = await open({
    '/categories': { data: categories, meta: {} },
    '/pages': { data: pages, meta: {} },
  })
  const hrefs = page.findAll('section a').map((link) => link.attributes('href'))
  const expected = ['/bai-viet', '/van-ban', '/chuyen-muc/phien-cho', '/trang/gioi-thieu', '/rss.xml']
  expect(hrefs).toEqual(expect.arrayContaining(expected))
})

it('where the categories cannot be fetched the rest is still there', async () => {
  const page = await open({ '/pages': { data: pages, meta: {} } })
  expect(page.findAll('[role=alert]')).toHaveLength(1)
  expect(page.text()).toContain('Giới thiệu chung')
})
