import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import app from '../../messages/vi.json'
import { routes } from '../routes'
import siteMap from './messages/vi.json'

const article = {
  subject: { kind: 'article', id: 'a1' },
  slug: 'san-xuat-sach-hon',
  title: 'Sản xuất sạch hơn',
  number: null,
  at: '2015-11-12T14:56:00Z',
}
const document = {
  subject: { kind: 'document', id: 'd1' },
  slug: '539-sct-kc',
  title: 'Về việc tổng kết',
  number: '539/SCT-KC',
  at: '2015-04-27T02:00:00Z',
}
const listOf = (entries: object[], pageCount = 1) => ({
  data: entries,
  meta: { pagination: { page: 1, pageSize: 50, pageCount, total: entries.length } },
})
const years = [
  { year: 2016, articleCount: 1, documentCount: 0, eventCount: 0 },
  { year: 2015, articleCount: 1, documentCount: 1, eventCount: 0 },
]
let opened: OpenPage

async function open(answers: Record<string, unknown>) {
  opened = await openPage('/so-do-trang/2015', {
    routes,
    messages: { app, ui, 'site-map': siteMap },
    answers: { '/site/years': { data: years, meta: {} }, ...answers },
  })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader finds all of a year below its months and goes on to other years and pages', async () => {
  const page = await open({ '/site/years/2015': listOf([article, document], 2) })
  expect(page.get('h1').text()).toBe('Nội dung năm 2015')
  expect(page.findAll('h2').map((heading) => heading.text())).toEqual(['Tháng 11', 'Tháng 4'])
  const hrefs = page.findAll('a').map((link) => link.attributes('href'))
  expect(hrefs).toEqual(
    expect.arrayContaining([
      '/bai-viet/san-xuat-sach-hon',
      '/van-ban/539-sct-kc',
      '/so-do-trang/2016',
      '/so-do-trang/2015?trang=2',
    ]),
  )
  expect(page.text()).toContain('539/SCT-KC: Về việc tổng kết')
})

it('a year without anything in this language says so and leads back', async () => {
  const page = await open({ '/site/years/2015': listOf([]) })
  expect(page.text()).toContain('Chưa có gì ở đây')
  expect(page.get('a.button').attributes('href')).toBe('/so-do-trang')
})

it('a year without anything at all is not found', async () => {
  const page = await open({})
  expect(page.get('h1').text()).toBe('Không có nội dung nào của năm này')
})

it('where the year cannot be fetched a reader may try again', async () => {
  const page = await open({ '/site/years/2015': { error: { status: 500, message: 'failed' } } })
  expect(page.get('[role=alert]').text()).toContain('Thử lại')
})
