import { describe, expect, it } from 'vitest'
import type { Hit } from './hit'
import { lineKey, tallyHits, type Known } from './tally'

const article = { kind: 'article', id: 'a1' } as const
const nobody: Known = { seenAt: new Map(), counted: new Map() }
const hit = (more: Partial<Hit> = {}): Hit => ({
  visitor: 'lan',
  former: () => ({ visitor: `${more.visitor ?? 'lan'} yesterday`, line: 'office yesterday' }),
  visitorClass: 'guest',
  line: 'office',
  subject: article,
  file: null,
  at: new Date('2026-11-23T05:00:00Z'),
  ...more,
})
const countsOf = (hits: Hit[], known = nobody) => [...tallyHits(hits, known).counts.values()]

describe('a batch of hits', () => {
  it('counts two readers of one article as two views and two visits', () => {
    const tally = tallyHits([hit(), hit({ visitor: 'minh' })], nobody)
    expect([...tally.counts.values()]).toMatchObject([{ views: 2, botViews: 0, day: '2026-11-23' }])
    expect(tally.visits.get('2026-11-23')).toEqual({ readers: 2, bots: 0 })
  })

  it('counts a reader who comes again within it once', () => {
    expect(countsOf([hit(), hit()])).toMatchObject([{ views: 1 }])
  })

  it('counts nothing for a reader who was counted a minute before', () => {
    const before = new Date('2026-11-23T04:59:00Z').getTime()
    const known = {
      seenAt: new Map([['lan', before]]),
      counted: new Map([[lineKey(hit()) ?? '', new Map([['lan', before]])]]),
    }
    const tally = tallyHits([hit()], known)
    expect([tally.counts.size, tally.visits.size]).toEqual([0, 0])
    expect(tally.visitors.get('lan')?.seenAt).toBe(hit().at.getTime())
  })

  it('keeps bots apart, in views and in visits', () => {
    const tally = tallyHits([hit(), hit({ visitor: 'crawler', visitorClass: 'bot' })], nobody)
    expect([...tally.counts.values()]).toMatchObject([{ views: 1, botViews: 1 }])
    expect(tally.visits.get('2026-11-23')).toEqual({ readers: 1, bots: 1 })
  })

  it('counts a page that is no subject as a visit only', () => {
    const tally = tallyHits([hit({ subject: null })], nobody)
    expect([tally.counts.size, tally.visits.size]).toEqual([0, 1])
  })

  it('counts each file a reader takes once, and no visit for it', () => {
    const tally = tallyHits([hit({ file: 'f1' }), hit({ file: 'f1' }), hit({ file: 'f2' })], nobody)
    expect([...tally.counts.values()]).toMatchObject([{ views: 0, downloads: 2 }])
    expect([...tally.files.values()].map(({ file, downloads }) => [file, downloads])).toEqual([
      ['f1', 1],
      ['f2', 1],
    ])
    expect(tally.visits.size).toBe(0)
  })

  it('believes a line thirty new readers of one article, and others beside it', () => {
    const office = Array.from({ length: 40 }, (_, turn) => hit({ visitor: `agent ${turn}` }))
    expect(countsOf([...office, hit({ visitor: 'minh', line: 'home' })])).toMatchObject([{ views: 31 }])
    const downloads = office.map((sent) => ({ ...sent, file: 'f1' }))
    expect(countsOf([...office, ...downloads])).toMatchObject([{ views: 30, downloads: 30 }])
  })

  it('counts a line that had its thirty again after half an hour', () => {
    const full = (minutesAgo: number) => {
      const countedAt = hit().at.getTime() - minutesAgo * 60_000
      const office = Array.from({ length: 30 }, (_, turn) => [`agent ${turn}`, countedAt] as const)
      return { ...nobody, counted: new Map([[lineKey(hit()) ?? '', new Map(office)]]) }
    }
    expect(countsOf([hit()], full(29))).toEqual([])
    expect(countsOf([hit()], full(30))).toMatchObject([{ views: 1 }])
  })

  it('counts no download for a bot', () => {
    expect(countsOf([hit({ file: 'f1', visitorClass: 'bot' })])).toEqual([])
  })
})

describe('a day', () => {
  const at = (instant: string, visitor: string) => hit({ at: new Date(instant), visitor })

  it('turns at midnight in Viet Nam', () => {
    const tally = tallyHits(
      [at('2026-11-23T16:59:59.999Z', 'lan'), at('2026-11-23T17:00:00Z', 'minh')],
      nobody,
    )
    expect([...tally.visits.keys()]).toEqual(['2026-11-23', '2026-11-24'])
    expect([...tally.counts.values()].map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24'])
  })

  it('turns at the end of a month and of a year too', () => {
    const tally = tallyHits(
      [
        at('2026-11-30T17:00:00Z', 'lan'),
        at('2026-12-31T16:59:59Z', 'minh'),
        at('2026-12-31T17:00:00Z', 'hoa'),
      ],
      nobody,
    )
    expect([...tally.visits.keys()]).toEqual(['2026-12-01', '2026-12-31', '2027-01-01'])
  })

  const late = () =>
    hit({ at: new Date('2026-11-23T16:50:00Z'), visitor: 'lan yesterday', line: 'office yesterday' })
  const early = () => at('2026-11-23T17:05:00Z', 'lan')

  it('of a visit is the one it began in, though its reader has a new key since midnight', () => {
    const tally = tallyHits([late(), early()], nobody)
    expect([...tally.visits]).toEqual([['2026-11-23', { readers: 1, bots: 0 }]])
    expect([...tally.visitors.keys()]).toEqual(['lan yesterday'])
    expect([...tally.counts.values()].map(({ day, views }) => [day, views])).toEqual([['2026-11-23', 1]])
  })

  it('leaves a reader who is here under a key of today alone: no former key is made', () => {
    const former = () => {
      throw new Error('nobody asks')
    }
    const known = { ...nobody, seenAt: new Map([['lan', hit().at.getTime() - 60_000]]) }
    expect([...tallyHits([hit({ former })], known).visitors.keys()]).toEqual(['lan'])
  })

  it('of a reader who was away over midnight begins a new visit under the new key', () => {
    const known = { ...nobody, seenAt: new Map([['lan yesterday', early().at.getTime() - 31 * 60_000]]) }
    expect([...tallyHits([early()], known).visitors.keys()]).toEqual(['lan'])
  })
})
