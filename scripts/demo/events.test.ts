import { describe, expect, it } from 'vitest'
import { eventInstants } from './event-days'
import { EVENTS } from './events'

const phasesOn = (day: string) => {
  const now = new Date(day)
  return EVENTS.map((event) => {
    const { startsAt, endsAt } = eventInstants(event, now)
    if (now < new Date(startsAt)) return 'upcoming'
    return now > new Date(endsAt) ? 'past' : 'now'
  })
}
const count = (phases: string[], phase: string) => phases.filter((each) => each === phase).length

describe('the fairs of the demo content', () => {
  it.each(['2026-11-23T02:00:00Z', '2026-12-31T17:30:00Z', '2027-02-28T16:59:00Z', '2028-02-29T23:00:00Z'])(
    'somebody who seeds at %s sees one going on, two to come and the others past',
    (day) => {
      const phases = phasesOn(day)
      expect([count(phases, 'now'), count(phases, 'upcoming')]).toEqual([1, 2])
      expect(count(phases, 'past')).toBe(EVENTS.length - 3)
    },
  )

  it('a fair opens at eight in the morning and closes at nine in the evening in Vietnam', () => {
    const days = { from: '2023-12-22', to: '2023-12-25' }
    expect(eventInstants({ days }, new Date())).toMatchObject({
      startsAt: '2023-12-22T01:00:00.000Z',
      endsAt: '2023-12-25T14:00:00.000Z',
      registrationFrom: null,
    })
  })

  it('a firm can still register for a fair to come', () => {
    const now = new Date('2026-11-23T02:00:00Z')
    const coming = EVENTS.filter(({ days }) => 'startsInDays' in days && days.startsInDays > 0)
    for (const event of coming) {
      const { registrationFrom, registrationTo } = eventInstants(event, now)
      expect(new Date(registrationFrom ?? 0) < now && now < new Date(registrationTo ?? 0), event.key).toBe(
        true,
      )
    }
  })

  it('results are given for past fairs only, and lie within what such fairs bring', () => {
    for (const { key, days, results, boothCount } of EVENTS) {
      if (!results) continue
      expect('from' in days, key).toBe(true)
      expect(boothCount, key).toBeGreaterThanOrEqual(20)
      expect(boothCount, key).toBeLessThanOrEqual(60)
      expect(results.visitCount, key).toBeGreaterThanOrEqual(2_500)
      expect(results.visitCount, key).toBeLessThanOrEqual(6_000)
      expect(results.revenue, key).toBeGreaterThanOrEqual(450_000_000)
      expect(results.revenue, key).toBeLessThanOrEqual(900_000_000)
      expect(results.firmCount, key).toBeGreaterThanOrEqual(10)
      expect(results.firmCount, key).toBeLessThanOrEqual(20)
    }
  })

  it('every one tells its readers that it is an example', () => {
    for (const { key, vi, en } of EVENTS) {
      expect(vi.summary.toLowerCase(), key).toContain('dữ liệu minh họa')
      if (en) expect(en.summary.toLowerCase(), key).toContain('illustrative data')
    }
  })
})
