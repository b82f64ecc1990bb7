import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import CategoryPairs from './CategoryPairs.vue'
import messages from './messages/vi.json'
import { routes } from './routes'
import { listOf, summary } from './testing/articles'

const place = { path: '/', component: CategoryPairs }
const category = (number: number, articleCount: number) => ({
  id: `c${number}`,
  slug: `muc-${number}`,
  name: `Mục ${number}`,
  description: null,
  parentId: null,
  articleCount,
})
let opened: OpenPage

async function open(answers: Record<string, unknown>) {
  answers['/articles'] ??= listOf([summary])
  opened = await openPage('/', {
    routes: [place, ...routes],
    messages: { articles: messages, ui },
    answers,
  })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader finds every category that holds something on the home page', async () => {
  const data = [1, 2, 3, 4, 5, 6, 7].map((number) => category(number, number === 3 ? 0 : 5))
  const page = await open({ '/categories': { data, meta: {} } })
  const names = page.findAll('h2').map((name) => name.text())
  expect(names).toEqual(['Mục 1', 'Mục 2', 'Mục 4', 'Mục 5', 'Mục 6', 'Mục 7'])
})

it('a reader is told where the categories cannot be loaded, and tries again', async () => {
  const answers: Record<string, unknown> = { '/categories': { data: null, error: { status: 500 } } }
  const page = await open(answers)
  expect(page.findAll('[role=alert]')).toHaveLength(1)
  answers['/categories'] = { data: [category(1, 5)], meta: {} }
  await page.get('[role=alert] button').trigger('click')
  await flushPromises()
  expect(page.find('[role=alert]').exists()).toBe(false)
  expect(page.get('h2').text()).toBe('Mục 1')
})

it('a reader is told that the categories are on their way', async () => {
  const page = await open({ '/categories': new Promise(() => {}) })
  expect(page.get('[role=status]').text()).toBe('Đang tải…')
})

it('a reader is told which category did not come, and sees the others', async () => {
  const data = [category(1, 5), category(2, 5)]
  const page = await open({
    '/categories': { data, meta: {} },
    '/articles': { data: null, error: { status: 500 } },
  })
  expect(page.findAll('section [role=alert]')).toHaveLength(2)
  expect(page.findAll('h2')).toHaveLength(2)
})

it('a portal without any article has no category on its home page', async () => {
  const page = await open({ '/categories': { data: [category(1, 0)], meta: {} } })
  expect(page.find('h2').exists()).toBe(false)
  expect(page.find('[role=status], [role=alert]').exists()).toBe(false)
})
