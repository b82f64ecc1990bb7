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
  opened = await openPage('/', {
    routes: [place, ...routes],
    messages: { articles: messages, ui },
    answers: { '/articles': listOf([summary]), ...answers },
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

it('a reader is told where the categories cannot be loaded', async () => {
  const page = await open({ '/categories': { data: null, error: { status: 500 } } })
  expect(page.find('[role=alert]').exists()).toBe(true)
})
