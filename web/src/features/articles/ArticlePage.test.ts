import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import messages from './messages/vi.json'
import { routes } from './routes'
import { article } from './testing/articles'

let opened: OpenPage

async function open(answers: Record<string, unknown>) {
  opened = await openPage('/bai-viet/khai-mac-phien-cho', {
    routes,
    messages: { app: { siteName: 'Trung tâm' }, articles: messages, ui },
    answers,
  })
  return opened.page
}

afterEach(() => opened.page.unmount())

it('a reader sees when an article was posted, how long it is, who wrote it and what was corrected', async () => {
  const page = await open({ '/articles/khai-mac-phien-cho': { data: article, meta: {} } })
  expect(page.get('h1').text()).toBe('Khai mạc phiên chợ hàng Việt')
  expect(page.text()).toContain('Thứ năm - 12/11/2015 21:56')
  expect(page.text()).toContain('1 phút đọc')
  expect(page.text()).toMatch(/Tác giả\s*Lê Thị Hạnh/)
  expect(page.text()).toMatch(/Nguồn tin\s*Báo Bình Phước/)
  expect(page.text()).toContain('Sửa ngày 13/11/2015. Sửa số gian hàng.')
})

it('a reader goes on to newer articles and to the topics', async () => {
  const page = await open({ '/articles/khai-mac-phien-cho': { data: article, meta: {} } })
  const hrefs = page.findAll('a').map((link) => link.attributes('href'))
  expect(hrefs).toContain('/bai-viet/moi-hon')
  expect(hrefs).toContain('/the/hat-dieu')
  expect(page.text()).not.toContain('Tin cũ hơn')
})

it('an article that is not there offers a search and the list', async () => {
  const page = await open({})
  await flushPromises()
  expect(page.get('h1').text()).toBe('Không tìm thấy bài viết này')
  expect(page.get('form').attributes('action')).toBe('/tim-kiem')
  expect(page.get('a.button').attributes('href')).toBe('/bai-viet')
})
