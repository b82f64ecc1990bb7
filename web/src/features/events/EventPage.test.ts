import { afterEach, describe, expect, it } from 'vitest'
import type { EventDto } from '@contract/events'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import events from './messages/vi.json'
import './EventPage.vue'
import { routes } from './routes'
import { listAnswer, marketFair } from './testing/market-fair'

const messages = { app: { siteName: 'Trung tâm' }, events, ui }
const past: Partial<EventDto> = {
  phase: 'past',
  startsAt: '2023-12-15T01:00:00Z',
  endsAt: '2023-12-19T13:00:00Z',
}
const results = { visitCount: 4660, revenue: 1_250_000_000, firmCount: 18, note: null }
let opened: OpenPage

async function open(shown: Partial<EventDto>, others: EventDto[] = []) {
  const event = { ...marketFair, ...shown }
  const answers = { [`/events/${event.slug}`]: { data: event, meta: {} }, '/events': listAnswer(others) }
  opened = await openPage(`/phien-cho/${event.slug}`, { routes, messages, answers })
  return opened.page
}

afterEach(() => opened.page.unmount())

describe('the page of a fair', () => {
  it('a reader puts a coming fair into the calendar', async () => {
    const page = await open({})
    const action = page.get('.event-poster-actions a')
    expect(action.text()).toBe('Thêm vào lịch')
    expect(action.attributes('href')).toBe('/phien-cho/phien-cho-hang-viet-bu-dang.ics')
  })

  it('a reader sees the dates and the place large', async () => {
    const page = await open({})
    expect(page.get('.event-poster-dates').text()).toBe('20–23/11/2026')
    expect(page.get('.event-poster').text()).toContain('Sân vận động Bù Đăng')
  })

  it('a reader is told why a fair is cancelled and is not sent there', async () => {
    const page = await open({ state: 'cancelled', stateReason: 'Hủy do mưa lũ.' })
    expect(page.get('.event-poster').text()).toContain('Đã hủy')
    expect(page.get('.event-poster').text()).toContain('Hủy do mưa lũ.')
    expect(page.find('.event-poster-actions').exists()).toBe(false)
  })

  it('a reader knows made-up figures when seeing them', async () => {
    expect((await open({})).text()).toContain('Dữ liệu minh họa')
    opened.page.unmount()
    expect((await open({ isExample: false })).text()).not.toContain('minh họa')
  })

  it('a reader of a past fair sees its results in large figures', async () => {
    const page = await open({ ...past, results })
    expect(page.findAll('.event-figures dd').map((figure) => figure.text())).toEqual([
      '4.660',
      '1,25 tỷ',
      '18',
    ])
  })

  it('a screen reader hears the chart as a table of fairs and visits', async () => {
    const other = { ...marketFair, ...past, id: 'other', visitCount: 2000, startsAt: '2024-05-01T01:00:00Z' }
    const page = await open({ ...past, results, visitCount: 4660 }, [other])
    const rows = page.findAll('.visits-chart tbody [role=row]').map((row) => row.text())
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('4.660')
    expect(rows[1]).toContain('2.000')
  })

  it('a reader learns what a commune is called today', async () => {
    const page = await open(past)
    expect(page.get('.event-facts').text()).toContain('(nay là Xã Bù Đăng, tỉnh Đồng Nai)')
  })
})
