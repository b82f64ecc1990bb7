import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import messages from './messages/vi.json'
import { routes } from './routes'
import { listOf, summary } from './testing/articles'

const categories = {
  data: [
    {
      id: 'c1',
      slug: 'phien-cho',
      name: 'Phiên chợ',
      description: null,
      parentId: null,
      articleCount: 4660,
      formerSlugs: ['phien-cho-cu'],
    },
    {
      id: 'c2',
      slug: 'trong',
      name: 'Chưa có bài',
      description: null,
      parentId: null,
      articleCount: 0,
      formerSlugs: [],
    },
  ],
  meta: {},
}
let opened: OpenPage

async function open(address: string, answers: Record<string, unknown>) {
  opened = await openPage(address, {
    routes,
    messages: { app: { siteName: 'Trung tâm' }, articles: messages, ui },
    answers: { '/categories': categories, ...answers },
  })
  return opened
}

afterEach(() => opened.page.unmount())

it('a reader chooses a category by its name and size; empty ones are not offered', async () => {
  const { page } = await open('/bai-viet', { '/articles': listOf([summary]) })
  const chips = page.findAll('.chip').map((chip) => chip.text())
  expect(chips).toEqual(['Phiên chợ 4.660'])
})

it('a category keeps its own address through its pages', async () => {
  const { page, asked } = await open('/chuyen-muc/phien-cho?trang=2', { '/articles': listOf([summary], 40) })
  expect(asked.find(({ path }) => path === '/articles')?.query).toMatchObject({
    category: 'phien-cho',
    page: 2,
  })
  expect(page.get('[rel=next]').attributes('href')).toBe('/chuyen-muc/phien-cho?trang=2')
})

it('a reader who follows an old link to a renamed category finds it', async () => {
  const { page, router } = await open('/chuyen-muc/phien-cho-cu?trang=2', { '/articles': listOf([summary]) })
  expect(router.currentRoute.value.fullPath).toBe('/chuyen-muc/phien-cho?trang=2')
  expect(page.get('h1').text()).toBe('Phiên chợ')
})

it('a category that is not there says so', async () => {
  const { page } = await open('/chuyen-muc/khong-co', {})
  expect(page.get('h1').text()).toBe('Không tìm thấy chuyên mục này')
})

it('where there is no news yet a reader is shown what there is', async () => {
  const { page } = await open('/bai-viet', { '/articles': listOf([]) })
  expect(page.text()).toContain('Chưa có tin bài nào ở đây')
  expect(page.get('a.button').attributes('href')).toBe('/van-ban')
})

it('a list that could not be fetched is asked for again', async () => {
  const { page, asked } = await open('/bai-viet', {})
  const before = asked.length
  await page.get('[role=alert] button').trigger('click')
  expect(asked.length).toBe(before + 1)
})
