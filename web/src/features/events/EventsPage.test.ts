import { afterEach, describe, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import events from './messages/vi.json'
import './EventsPage.vue'
import { routes } from './routes'
import { listAnswer, marketFair } from './testing/market-fair'

const messages = { app: { siteName: 'Trung tâm' }, events, ui }
let opened: OpenPage

async function open(address: string, answer?: object) {
  opened = await openPage(address, { routes, messages, answers: { '/events': answer } })
  return opened.page
}

afterEach(() => opened.page.unmount())

describe('the list of fairs', () => {
  it('a reader finds what is coming and what is past below headings of their own', async () => {
    const over = { ...marketFair, id: 'over', phase: 'past' } as const
    const page = await open('/phien-cho', listAnswer([marketFair, over]))
    expect(page.findAll('h2').map((heading) => heading.text())).toEqual(['Sắp diễn ra', 'Đã qua'])
  })

  it('a reader chooses past fairs by an address that can be shared', async () => {
    const page = await open('/phien-cho?khi=da-qua', listAnswer([{ ...marketFair, phase: 'past' }]))
    expect(opened.asked[0]?.query).toMatchObject({ when: 'past' })
    expect(page.get('[aria-current=page][href]').text()).toBe('Đã qua')
  })

  it('a reader of an empty list is told so and led on', async () => {
    const page = await open('/phien-cho?khi=dang-dien-ra', listAnswer([]))
    expect(page.text()).toContain('Chưa có sự kiện nào')
    expect(page.get('.notice a').attributes('href')).toBe('/phien-cho')
  })

  it('a reader is told when the list did not load', async () => {
    const page = await open('/phien-cho')
    expect(page.get('[role=alert]').text()).toContain('Chưa tải được')
  })
})
