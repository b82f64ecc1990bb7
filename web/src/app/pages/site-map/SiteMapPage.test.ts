import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import app from '../../messages/vi.json'
import siteMap from './messages/vi.json'
import { routes } from '../routes'

const categories = [
  {
    id: 'c1',
    slug: 'phien-cho',
    name: 'Phiên chợ',
    description: null,
    parentId: null,
    articleCount: 3,
    formerSlugs: [],
  },
]
const pages = [{ id: 'p1', slug: 'gioi-thieu', title: 'Giới thiệu chung' }]
const listOf = (entry: object) => ({
  data: [entry],
  meta: { pagination: { page: 1, pageSize: 10, pageCount: 1, total: 1 } },
})
const newest = {
  '/articles': listOf({ slug: 'khai-mac', title: 'Khai mạc phiên chợ' }),
  '/documents': listOf({ slug: '3116-qd-bct', number: '3116/QĐ-BCT', abstract: 'Công nhận sản phẩm' }),
  '/events': listOf({ slug: 'phu-rieng', name: 'Phiên chợ Phú Riềng' }),
}
const years = [
  { year: 2023, articleCount: 2, documentCount: 1, eventCount: 0 },
  { year: 2015, articleCount: 1, documentCount: 0, eventCount: 0 },
]
const whole = {
  '/categories': { data: categories, meta: {} },
  '/pages': { data: pages, meta: {} },
  '/tags': { data: [{ id: 't1', slug: 'hat-dieu', name: 'Hạt điều' }], meta: {} },
  '/site/years': { data: years, meta: {} },
}
let opened: OpenPage

async function open(answers: Record<string, unknown>) {
  opened = await openPage('/so-do-trang', {
    routes,
    messages: { app, ui, 'site-map': siteMap },
    answers: { ...newest, ...answers },
  })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader finds every part, category and page of the portal in one place', async () => {
  const page = await open(whole)
  const hrefs = page.findAll('section a').map((link) => link.attributes('href'))
  const expected = ['/bai-viet', '/van-ban', '/chuyen-muc/phien-cho', '/trang/gioi-thieu', '/rss.xml']
  expect(hrefs).toEqual(expect.arrayContaining(expected))
})

it('a reader finds what is newest in each list', async () => {
  const page = await open(whole)
  const hrefs = page.findAll('section a').map((link) => link.attributes('href'))
  const expected = ['/bai-viet/khai-mac', '/van-ban/3116-qd-bct', '/phien-cho/phu-rieng']
  expect(hrefs).toEqual(expect.arrayContaining(expected))
})

it('a reader finds every tag, and every year with what it holds', async () => {
  const page = await open(whole)
  const hrefs = page.findAll('section a').map((link) => link.attributes('href'))
  expect(hrefs).toEqual(expect.arrayContaining(['/the/hat-dieu', '/so-do-trang/2023', '/so-do-trang/2015']))
  expect(page.text()).toContain('2 tin bài · 1 văn bản')
})

it('where the categories cannot be fetched the rest is still there', async () => {
  const page = await open({ ...whole, '/categories': undefined })
  expect(page.findAll('[role=alert]')).toHaveLength(1)
  expect(page.text()).toContain('Giới thiệu chung')
})
