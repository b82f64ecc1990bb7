import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { h } from 'vue'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import VisitsChart from './VisitsChart.vue'
import events from './messages/vi.json'
import { routes } from './routes'
import { listAnswer, marketFair } from './testing/market-fair'

const results = { visitCount: 4660, revenue: null, firmCount: null, note: null }
const event = { ...marketFair, id: 'e1', visitCount: 4660, results }
const other = { ...marketFair, id: 'e2', slug: 'loc-ninh', name: 'Lộc Ninh', visitCount: 5400 }
const place = { path: '/', component: { render: () => h(VisitsChart, { event }) } }
let opened: OpenPage

async function open(answers: Record<string, unknown>) {
  opened = await openPage('/', { routes: [place, ...routes], messages: { events, ui }, answers })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader compares the visits of a fair with those of others', async () => {
  const page = await open({ '/events': listAnswer([other]) })
  expect(page.findAll('tbody tr')).toHaveLength(2)
  expect(page.text()).toContain('5.400')
})

it('a reader is told that the other fairs are on their way', async () => {
  const page = await open({ '/events': new Promise(() => {}) })
  expect(page.get('[role=status]').text()).toBe('Đang tải…')
})

it('a reader is told where they did not come, and tries again', async () => {
  const answers: Record<string, unknown> = { '/events': { data: null, error: { status: 500 } } }
  const page = await open(answers)
  answers['/events'] = listAnswer([other])
  await page.get('[role=alert] button').trigger('click')
  await flushPromises()
  expect(page.findAll('tbody tr')).toHaveLength(2)
})

it('the first fair of its kind has nothing to be compared with', async () => {
  const page = await open({ '/events': listAnswer([]) })
  expect(page.find('table, [role=status], [role=alert]').exists()).toBe(false)
})
