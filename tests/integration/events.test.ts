import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const EVENT = 'api::events.event'
const cms = useCms()

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()
const slugsOf = (data: { slug: string }[]) => data.map(({ slug }) => slug)

const publishEvent = (slug: string, [from, to]: [number, number], more: Record<string, unknown> = {}) =>
  cms.publish(EVENT, {
    name: `Phiên chợ ${slug}`,
    slug,
    startsAt: inHours(from),
    endsAt: inHours(to),
    ...more,
  })

describe('GET /api/events', () => {
  it('shows what is going on first, then what comes soonest, then what was last', async () => {
    await publishEvent('nam-ngoai', [-9000, -8900])
    await publishEvent('tuan-truoc', [-200, -100])
    await publishEvent('thang-sau', [700, 800])
    await publishEvent('mai', [24, 48])
    await publishEvent('nay', [-5, 5])
    await cms.draft(EVENT, { name: 'Nháp', slug: 'nhap', startsAt: inHours(1), endsAt: inHours(2) })
    const { body } = await cms.get('/api/events')
    expect(slugsOf(body.data)).toEqual(['nay', 'mai', 'thang-sau', 'tuan-truoc', 'nam-ngoai'])
    expect(body.data.map(({ phase }: { phase: string }) => phase)).toEqual([
      'now',
      'upcoming',
      'upcoming',
      'past',
      'past',
    ])
    const find = async (when: string) => slugsOf((await cms.get(`/api/events?when=${when}`)).body.data)
    expect(await find('now')).toEqual(['nay'])
    expect(await find('upcoming')).toEqual(['mai', 'thang-sau'])
    expect(await find('past')).toEqual(['tuan-truoc', 'nam-ngoai'])
  })

  it('a span of days finds every event that touches it', async () => {
    const fair = { startsAt: '2023-12-08T01:00:00.000Z', endsAt: '2023-12-12T14:00:00.000Z' }
    await cms.publish(EVENT, { name: 'Phiên chợ', slug: 'phien-cho', ...fair })
    const find = async (query: string) => slugsOf((await cms.get(`/api/events?${query}`)).body.data)
    expect(await find('from=2023-12-12&to=2023-12-20')).toEqual(['phien-cho'])
    expect(await find('from=2023-12-01&to=2023-12-08')).toEqual(['phien-cho'])
    expect(await find('from=2023-12-13')).toEqual([])
    expect(await find('to=2023-12-07')).toEqual([])
  })

  it('the answer says when it changes by itself', async () => {
    await publishEvent('mai', [24, 48])
    const { body, headers } = await cms.get('/api/events')
    expect(headers['cache-until']).toBe(body.data[0].startsAt)
    expect(headers['cache-tag']).toBe('list:events')
  })

  it.each([
    ['when=tomorrow', 'when'],
    ['from=yesterday', 'from'],
    ['from=2024-02-01&to=2024-01-01', 'to'],
    ['sort=name', 'sort'],
  ])('refuses ?%s and names the parameter', async (query, parameter) => {
    const { body } = await cms.get(`/api/events?${query}`).expect(400)
    expect(body.error.details.parameter).toBe(parameter)
  })
})

describe('GET /api/events/:slug', () => {
  it('shows the results of a fair that is over, and none where there are none', async () => {
    const results = { visitCount: 4200, revenue: '9007199254', firmCount: 15, note: null }
    await publishEvent('da-qua', [-200, -100], { results })
    await publishEvent('sap-toi', [100, 200])
    expect((await cms.get('/api/events/da-qua')).body.data).toMatchObject({
      phase: 'past',
      visitCount: 4200,
      results: { visitCount: 4200, revenue: 9007199254, firmCount: 15, note: null },
    })
    expect((await cms.get('/api/events/sap-toi')).body.data).toMatchObject({
      visitCount: null,
      results: null,
      registration: null,
    })
  })

  it('firms see whether they can register, and a called-off fair takes nobody', async () => {
    const span = {
      registrationFrom: inHours(-1),
      registrationTo: inHours(10),
      registrationConditions: 'Có giấy phép',
    }
    await publishEvent('mo', [24, 48], span)
    await publishEvent('huy', [24, 48], { ...span, state: 'cancelled', stateReason: 'Mưa bão' })
    expect((await cms.get('/api/events/mo')).body.data.registration.isOpen).toBe(true)
    const { data } = (await cms.get('/api/events/huy')).body
    expect(data).toMatchObject({
      state: 'cancelled',
      stateReason: 'Mưa bão',
      registration: { isOpen: false },
    })
  })

  it('a place is told with its coordinates as numbers', async () => {
    await publishEvent('o-day', [1, 2], {
      latitude: 11.5354,
      longitude: 106.8938,
      communeThen: 'Bù Đăng',
      communeNow: 'Đồng Nai',
    })
    expect((await cms.get('/api/events/o-day')).body.data).toMatchObject({
      latitude: 11.5354,
      longitude: 106.8938,
    })
  })

  it('a draft of a fair is found by no address', async () => {
    await cms.draft(EVENT, { name: 'Nháp', slug: 'nhap', startsAt: inHours(1), endsAt: inHours(2) })
    await cms.get('/api/events/nhap').expect(404)
  })
})
