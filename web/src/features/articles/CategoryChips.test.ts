import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { h } from 'vue'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import CategoryChips from './CategoryChips.vue'
import messages from './messages/vi.json'
import { routes } from './routes'

const place = { path: '/', component: { render: () => h(CategoryChips, { parentId: null }) } }
const category = (number: number, articleCount: number) => ({
  id: `c${number}`,
  slug: `muc-${number}`,
  name: `Mục ${number}`,
  parentId: null,
  articleCount,
})
let opened: OpenPage

async function open(answers: Record<string, unknown>) {
  opened = await openPage('/', { routes: [place, ...routes], messages: { articles: messages, ui }, answers })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader chooses among the categories that hold anything', async () => {
  const page = await open({ '/categories': { data: [category(1, 3), category(2, 0)], meta: {} } })
  expect(page.findAll('a').map((link) => link.attributes('href'))).toEqual(['/chuyen-muc/muc-1'])
})

it('a reader is told that the categories are on their way', async () => {
  const page = await open({ '/categories': new Promise(() => {}) })
  expect(page.get('[role=status]').text()).toBe('Đang tải…')
})

it('a reader is told where they did not come, and tries again', async () => {
  const answers: Record<string, unknown> = { '/categories': { data: null, error: { status: 500 } } }
  const page = await open(answers)
  answers['/categories'] = { data: [category(1, 3)], meta: {} }
  await page.get('[role=alert] button').trigger('click')
  await flushPromises()
  expect(page.get('a').text()).toContain('Mục 1')
})

it('where there are no categories no empty list of them stands', async () => {
  const page = await open({ '/categories': { data: [], meta: {} } })
  expect(page.find('nav, [role=status], [role=alert]').exists()).toBe(false)
})
