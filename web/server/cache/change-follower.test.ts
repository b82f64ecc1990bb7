import { describe, expect, it, vi } from 'vitest'
import { ChangeFollower, type Changes } from './change-follower'

function follow(replies: (Changes | Error)[]) {
  const clock = { now: 0 }
  const ask = vi.fn(async (_after: string | null) => {
    const reply = replies.shift()
    if (!reply || reply instanceof Error) throw reply ?? new Error('nothing more')
    return reply
  })
  const heard = { onTags: vi.fn(), onAll: vi.fn(), onTurn: vi.fn() }
  return { ask, clock, ...heard, follower: new ChangeFollower({ ask, ...heard, now: () => clock.now }) }
}

describe('following the CMS', () => {
  it('goes on where the last answer ended', async () => {
    const { follower, ask, onTags } = follow([
      { tags: [], all: false, next: '7' },
      { tags: ['article:a'], all: false, next: '8' },
    ])
    await follower.follow()
    await follower.follow()
    expect(ask.mock.calls).toEqual([[null], ['7']])
    expect(onTags.mock.calls).toEqual([[['article:a']]])
  })

  it('drops everything when the CMS cannot tell what changed', async () => {
    const { follower, onAll } = follow([{ tags: [], all: true, next: '9' }])
    await follower.follow()
    expect(onAll).toHaveBeenCalledOnce()
  })

  it('loses nothing while the CMS is away, and tells each turn once', async () => {
    const { follower, ask, onTurn } = follow([
      { tags: [], all: false, next: '7' },
      new Error('away'),
      new Error('away'),
      { tags: [], all: false, next: '9' },
    ])
    for (let i = 0; i < 4; i++) await follower.follow()
    expect(ask.mock.calls.map(([after]) => after)).toEqual([null, '7', '7', '7'])
    expect(onTurn.mock.calls).toEqual([[true], [false], [true]])
  })

  it('does not know what is fresh before the first answer and when answers stay away', async () => {
    const { follower, clock } = follow([{ tags: [], all: false, next: '7' }])
    expect(follower.isFollowing()).toBe(false)
    await follower.follow()
    expect(follower.isFollowing()).toBe(true)
    clock.now = 60_000
    expect(follower.isFollowing()).toBe(false)
  })
})
