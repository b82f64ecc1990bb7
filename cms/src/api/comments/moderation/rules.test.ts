import { describe, expect, it } from 'vitest'
import type { VoiceSettings } from '../../../kernel/voice-settings/voice-settings'
import { judge, rules, type ModerationContext } from './rules'

const settings: VoiceSettings = {
  commentPolicy: 'none-held',
  holdsFirstComments: false,
  bannedWords: ['đánh bạc'],
  commentLinkLimit: 1,
  commentsCloseAfterDays: null,
  consentVersion: '1',
}
const honest: ModerationContext = {
  body: 'Phiên chợ rất bổ ích, mong có thêm ở Bù Đăng.',
  closed: null,
  isSignedIn: false,
  honeypot: '',
  fillSeconds: 20,
  repeats: { own: 0, others: 0 },
  history: { approved: 0, rejected: 0 },
  settings,
}
const long = 'Một lời bình luận dài hơn bốn mươi ký tự, được chép lại.'

const heldBecause = (change: Partial<ModerationContext>) => {
  const verdict = judge({ ...honest, ...change })
  return verdict.outcome === 'hold' ? verdict.because : verdict.outcome
}

describe('a comment', () => {
  it('of an honest reader passes', () => {
    expect(judge(honest)).toEqual({ outcome: 'pass' })
  })

  it('is refused beyond 3,000 characters', () => {
    expect(heldBecause({ body: 'a'.repeat(3000) })).toBe('pass')
    expect(heldBecause({ body: 'a'.repeat(3001) })).toBe('refuse')
  })

  it.each(['', '...', '?! —'])('that says nothing ("%s") is refused', (body) => {
    expect(heldBecause({ body })).toBe('refuse')
  })

  it.each(['Ok', '👍', '100'])('may be as short as "%s"', (body) => {
    expect(heldBecause({ body })).toBe('pass')
  })

  it('is refused where comments are closed, and the reader is told why', () => {
    expect(judge({ ...honest, closed: 'switched-off' })).toMatchObject({
      outcome: 'refuse',
      message: { vi: 'Mục này không nhận bình luận.' },
    })
  })

  it('said twice by one reader is held', () => {
    expect(heldBecause({ repeats: { own: 1, others: 0 } })).toBe('repeated')
  })

  it('copied from another reader is held, short thanks are not', () => {
    expect(heldBecause({ body: long, repeats: { own: 0, others: 1 } })).toBe('repeated')
    expect(heldBecause({ body: 'Cảm ơn!', repeats: { own: 0, others: 9 } })).toBe('pass')
  })

  it('with a banned word is held', () => {
    expect(heldBecause({ body: 'Chơi ĐÁNH BẠC tại đây' })).toBe('banned-words')
  })

  it('of a reader rejected again and again is held, of one mostly approved not', () => {
    expect(heldBecause({ history: { approved: 0, rejected: 3 } })).toBe('often-rejected')
    expect(heldBecause({ history: { approved: 10, rejected: 3 } })).toBe('pass')
  })

  it('by a machine that fills every field is held', () => {
    expect(heldBecause({ honeypot: 'http://spam.example' })).toBe('honeypot')
  })

  it('written in under three seconds is held; unknown time is no fault', () => {
    expect(heldBecause({ fillSeconds: 2.9 })).toBe('too-fast')
    expect(heldBecause({ fillSeconds: 3 })).toBe('pass')
    expect(heldBecause({ fillSeconds: null })).toBe('pass')
  })

  it('with more links than allowed is held', () => {
    expect(heldBecause({ body: 'Xem https://a.example' })).toBe('pass')
    expect(heldBecause({ body: 'Xem https://a.example https://b.example' })).toBe('too-many-links')
  })

  it('of a new reader is held only where the site wants that', () => {
    const careful = { ...settings, holdsFirstComments: true }
    expect(heldBecause({ settings: careful })).toBe('first-comment')
    expect(heldBecause({ settings: careful, history: { approved: 1, rejected: 0 } })).toBe('pass')
  })

  it('is held by the policy of the site: all, guests, or none', () => {
    const under = (commentPolicy: VoiceSettings['commentPolicy'], isSignedIn: boolean) =>
      heldBecause({ isSignedIn, settings: { ...settings, commentPolicy } })
    expect([under('all-held', true), under('all-held', false)]).toEqual(['policy', 'policy'])
    expect([under('guests-held', true), under('guests-held', false)]).toEqual(['pass', 'policy'])
    expect([under('none-held', true), under('none-held', false)]).toEqual(['pass', 'pass'])
  })
})

describe('the order of the rules', () => {
  it('shows the editor the reason that matters more than the policy', () => {
    const strict = { ...settings, commentPolicy: 'all-held' as const }
    expect(heldBecause({ settings: strict, body: 'đánh bạc' })).toBe('banned-words')
    expect(heldBecause({ settings: strict, closed: 'too-old', body: 'đánh bạc' })).toBe('refuse')
  })

  it('is the one written down', () => {
    expect(Object.keys(rules)).toEqual([
      'length',
      'closed',
      'clean',
      'repeated',
      'words',
      'recentHistory',
      'spam',
      'haste',
      'links',
      'firstTimers',
      'policy',
    ])
  })
})
