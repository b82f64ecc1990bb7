import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import first from './messages/first/vi.json'
import texts from './messages/vi.json'
import './StatisticsPage.vue'
import { routes } from './routes'

const messages = { app: { siteName: 'Trung tâm' }, statistics: { ...first, ...texts }, ui }
const visits = [
  { period: '2026-11-22', readers: 1200, bots: 30 },
  { period: '2026-11-23', readers: 800, bots: 0 },
]
const most = [
  { subject: { kind: 'article', id: 'a' }, slug: 'khai-mac', title: 'Khai mạc phiên chợ', count: 4660 },
  { subject: { kind: 'document', id: 'd' }, slug: 'ke-hoach', title: 'Kế hoạch', count: 12 },
]
let opened: OpenPage

async function open(address = '/thong-ke') {
  const answers = {
    '/statistics/daily': { data: visits, meta: {} },
    '/statistics/most': { data: most, meta: {} },
  }
  opened = await openPage(address, { routes, messages, answers })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader who cannot see the chart hears the same figures as a table', async () => {
  const page = await open()
  expect(page.get('svg[role=img]').attributes('aria-label')).toBe('Lượt truy cập 30 ngày gần đây')
  expect(page.findAll('.visits-table tbody tr').map((row) => row.text())).toEqual([
    '23/11/20268000',
    '22/11/20261.20030',
  ])
})

it('the bars have no styles of their own, which the page may not carry', async () => {
  expect((await open()).find('svg [style]').exists()).toBe(false)
})

it('a reader chooses months by a link and takes them home as a file', async () => {
  const page = await open('/thong-ke?theo=thang')
  expect(opened.asked.find(({ path }) => path === '/statistics/daily')?.query.step).toBe('month')
  expect(page.findAll('.link-tabs a').map((link) => link.attributes('href'))).toEqual([
    '/thong-ke',
    '/thong-ke?theo=thang',
    '/thong-ke?theo=nam',
  ])
  expect(page.get('.link-tabs [aria-current]').text()).toBe('Theo tháng')
  expect(page.get('a[download]').attributes('href')).toBe(
    '/api/statistics/daily?step=month&format=csv&locale=vi',
  )
})

it('a reader goes on to what others read most', async () => {
  const page = await open()
  const [first] = page.findAll('.most-list a')
  expect(first?.attributes('href')).toBe('/bai-viet/khai-mac')
  expect(page.get('.most-list li').text()).toContain('4.660 lượt xem')
})

it('the page says how it counts', async () => {
  const text = (await open()).get('.how-counted').text()
  expect(text).toContain('30 phút')
  expect(text).toContain('không dùng cookie')
})
