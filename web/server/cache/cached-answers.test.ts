import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MadeAnswer } from '../pages/made-answer'
import { CachedAnswers } from './cached-answers'
import { TooBusy } from './slots'

const page = (body: string, more: Partial<MadeAnswer> = {}): MadeAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body,
  tags: ['article:a'],
  until: null,
  keep: 'until-changed',
  ...more,
})

let now = 0
let isFollowing = true
const onFailure = vi.fn()
let answers: CachedAnswers

beforeEach(() => {
  now = 1_000_000
  isFollowing = true
  onFailure.mockClear()
  answers = new CachedAnswers({
    maxBytes: 1_000_000,
    commonHeaders: {},
    now: () => now,
    isFollowing: () => isFollowing,
    onFailure,
  })
})

const bodyOf = async (key: string, make: () => Promise<MadeAnswer>) =>
  (await answers.answer(key, make)).content.toString()

describe('finished answers', () => {
  it('are made once for five hundred readers who come at the same moment', async () => {
    const make = vi.fn(async () => page('one'))
    const got = await Promise.all(Array.from({ length: 500 }, () => bodyOf('/a', make)))
    expect(make).toHaveBeenCalledOnce()
    expect(new Set(got)).toEqual(new Set(['one']))
  })

  it('are new for the next reader after a change of what they show', async () => {
    await bodyOf('/a', async () => page('old'))
    answers.changed(['article:a'])
    expect(await bodyOf('/a', async () => page('new'))).toBe('new')
  })

  it('stay when something else changes', async () => {
    await bodyOf('/a', async () => page('old'))
    expect(answers.changed(['article:b'])).toBe(0)
    expect(answers.peek('/a')?.content.toString()).toBe('old')
  })

  it('do not count as fresh when a change came while they were made', async () => {
    await bodyOf('/a', async () => {
      answers.changed(['article:a'])
      return page('read before the change')
    })
    expect(answers.peek('/a')).toBeUndefined()
  })

  it('are made anew for a reader who comes after a change, even while an older making is under way', async () => {
    let finish = () => {}
    const slow = bodyOf('/a', async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      return page('old')
    })
    answers.changed(['article:a'])
    expect(await bodyOf('/a', async () => page('new'))).toBe('new')
    finish()
    expect(await slow).toBe('old')
    expect(answers.peek('/a')?.content.toString()).toBe('new')
  })

  it('change at the instant the CMS foretold', async () => {
    await bodyOf('/a', async () => page('coming', { until: new Date(now + 5_000).toISOString() }))
    expect(await bodyOf('/a', async () => page('x'))).toBe('coming')
    now += 5_000
    expect(await bodyOf('/a', async () => page('going on'))).toBe('going on')
  })

  it('are served as they are while the CMS is away, and the log says so', async () => {
    await bodyOf('/a', async () => page('old'))
    isFollowing = false
    answers.changedAll()
    expect(await bodyOf('/a', () => Promise.reject(new Error('away')))).toBe('old')
    await vi.waitFor(() =>
      expect(onFailure).toHaveBeenCalledWith('/a', expect.objectContaining({ message: 'away' })),
    )
  })

  it('are served old rather than not at all when too many pages are being made', async () => {
    await bodyOf('/a', async () => page('old'))
    answers.changed(['article:a'])
    expect(await bodyOf('/a', () => Promise.reject(new TooBusy('busy')))).toBe('old')
  })

  it('after ten minutes are made again behind the back of a reader who gets the old one', async () => {
    await bodyOf('/a', async () => page('old'))
    now += 600_000
    expect(await bodyOf('/a', async () => page('new'))).toBe('old')
    await vi.waitFor(() => expect(answers.peek('/a')?.content.toString()).toBe('new'))
  })

  it('of what was not found are asked again after any change', async () => {
    await bodyOf('/a', async () => page('nothing', { status: 404, keep: 'briefly', tags: [] }))
    expect(answers.peek('/a')).toBeDefined()
    answers.changed(['list:articles'])
    expect(answers.peek('/a')).toBeUndefined()
  })

  it('of what was withdrawn are never served again, whatever happens afterwards', async () => {
    await bodyOf('/a', async () => page('withdrawn'))
    answers.changed(['article:a', 'gone:article:a', 'list:articles'])
    isFollowing = false
    await expect(bodyOf('/a', () => Promise.reject(new TooBusy('busy')))).rejects.toThrow('busy')
  })

  it('of what was withdrawn while they were made are not kept', async () => {
    await bodyOf('/a', async () => {
      answers.changed(['article:a', 'gone:article:a'])
      return page('withdrawn')
    })
    await expect(bodyOf('/a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  })

  it('that were withdrawn while a reader waited are not what that reader gets', async () => {
    await bodyOf('/a', async () => page('withdrawn'))
    answers.changed(['article:a'])
    const late = bodyOf('/a', async () => {
      answers.changed(['gone:article:a'])
      throw new Error('away')
    })
    await expect(late).rejects.toThrow('away')
  })

  it('are not found for as long as nothing is there, even where something old was kept', async () => {
    await bodyOf('/a', async () => page('old'))
    answers.changed(['article:a'])
    const nothing = page('nothing', { status: 404, keep: 'briefly', tags: [] })
    await bodyOf('/a', async () => nothing)
    expect(answers.peek('/a')?.status).toBe(404)
    isFollowing = false
    await expect(bodyOf('/a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  })

  it('are not kept where they are for one reader only', async () => {
    await bodyOf('/a', async () => page('mine', { keep: 'not' }))
    expect(answers.peek('/a')).toBeUndefined()
  })

  it('take no more memory than they may', async () => {
    const text = 'x'.repeat(20_000)
    for (let i = 0; i < 200; i++) await bodyOf(`/${i}`, async () => page(text))
    expect(answers.figures.bytes).toBeLessThanOrEqual(1_000_000 * (1 + 1 / 16))
    expect(answers.figures.answers).toBeGreaterThan(10)
  })
})
