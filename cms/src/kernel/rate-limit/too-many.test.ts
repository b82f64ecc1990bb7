import { describe, expect, it } from 'vitest'
import { tooMany } from './too-many'

describe('tooMany', () => {
  it.each([
    [1, '1 giây', '1'],
    [14_001, '15 giây', '15'],
    [600_000, '10 phút', '600'],
    [3 * 3_600_000, '3 giờ', '10800'],
  ])('tells how long to wait after %i ms', (waitMs, words, seconds) => {
    const refusal = tooMany(waitMs)
    expect(refusal.status).toBe(429)
    expect(refusal.sentence.vi).toContain(words)
    expect(refusal.extras.headers).toEqual({ 'Retry-After': seconds })
  })
})
