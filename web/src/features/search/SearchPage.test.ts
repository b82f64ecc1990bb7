import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SearchAnswer, SearchResultDto } from '@contract/search'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import search from './messages/vi.json'
import './SearchPage.vue'
import { routes } from './routes'

const messages = { app: { siteName: 'Trung tâm' }, search, ui }
const plan: SearchResultDto = {
  subject: { kind: 'document', id: 'document-1' },
  slug: 'ke-hoach-phien-cho',
  title: 'Kế hoạch tổ chức phiên chợ hàng Việt',
  summary: null,
  number: '566/KHPH-SCT-UBND',
  at: '2023-11-30T02:00:00.000Z',
}
let opened: OpenPage

const answerOf = (results: SearchResultDto[], pageCount = 1): SearchAnswer => ({
  data: results,
  meta: { pagination: { page: pageCount, pageSize: 15, pageCount, total: results.length } },
})

async function open(address: string, results: SearchResultDto[] = [], pageCount?: number) {
  const answers = { '/search': answerOf(results, pageCount), '/questions': answerOf([]) }
  opened = await openPage(address, { routes, messages, answers })
  return opened.page
}

afterEach(() => opened.page.unmount())

describe('searching', () => {
  it('a reader sees the words found marked and still in the field', async () => {
    const page = await open('/tim-kiem?q=phien+cho', [plan])
    expect(page.get('mark').text()).toBe('phiên chợ')
    expect(page.get<HTMLInputElement>('[name=q]').element.value).toBe('phien cho')
    expect(page.get('[role=status]').text()).toBe('1 kết quả')
    expect(page.get('li h3 a').attributes('href')).toBe('/van-ban/ke-hoach-phien-cho')
  })

  it('a reader is looked up answered questions too, unless they want one kind of entry', async () => {
    const wanted = () => opened.asked.filter(({ path }) => path === '/questions').map(({ query }) => query.q)
    await open('/tim-kiem?q=phien+cho&muc=van-ban', [plan])
    await flushPromises()
    expect(wanted()).toEqual([])
    opened.page.unmount()
    await open('/tim-kiem?q=phien+cho', [plan])
    await vi.waitFor(() => expect(wanted()).toEqual(['phien cho']))
  })

  it('a screen reader hears which page of the results this is', async () => {
    const page = await open('/tim-kiem?q=phien+cho&trang=2', [plan], 2)
    expect(page.get('[role=status]').text()).toBe('1 kết quả, trang 2 trên 2')
  })

  it('a reader chooses a kind and keeps the words', async () => {
    const page = await open('/tim-kiem?q=phien+cho', [plan])
    const tabs = page.findAll('.link-tabs a').map((tab) => tab.attributes('href'))
    expect(tabs).toContain('/tim-kiem?q=phien+cho&muc=van-ban')
  })

  it('a reader who searches again keeps the kind', async () => {
    const page = await open('/tim-kiem?q=gạo&muc=van-ban')
    await page.get('[name=q]').setValue(' điều ')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(opened.router.currentRoute.value.query).toEqual({ q: 'điều', muc: 'van-ban' })
  })

  it('a reader who finds nothing is led on', async () => {
    const page = await open('/tim-kiem?q=xyz&muc=van-ban')
    expect(page.text()).toContain('Không tìm thấy kết quả nào')
    expect(page.get('.notice a').attributes('href')).toBe('/tim-kiem?q=xyz')
  })

  it('a reader who typed one letter is told so, and nothing is asked for', async () => {
    const page = await open('/tim-kiem?q=a')
    expect(page.text()).toContain('Từ khóa quá ngắn')
    expect(opened.asked).toEqual([])
  })

  it('results are kept out of search engines', async () => {
    await open('/tim-kiem?q=phien+cho', [plan])
    expect(document.head.querySelector('[name=robots]')?.getAttribute('content')).toBe('noindex')
  })
})
