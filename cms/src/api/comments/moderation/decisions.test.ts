import { describe, expect, it } from 'vitest'
import { answersReports, changesAnything, decided, excerptOf, type Standing } from './decisions'

const waiting: Standing = {
  state: 'pending',
  heldBecause: 'policy',
  rejectionReason: null,
  isOfficial: false,
}
const shown: Standing = { ...waiting, state: 'approved', heldBecause: null }

describe('a decision', () => {
  it('shows a waiting comment', () => {
    expect(decided(waiting, 'approve', null)).toEqual(shown)
  })

  it('rejects a comment with the reason its author reads, and takes the official mark off', () => {
    expect(decided({ ...shown, isOfficial: true }, 'reject', 'Quảng cáo')).toEqual({
      state: 'rejected',
      heldBecause: null,
      rejectionReason: 'Quảng cáo',
      isOfficial: false,
    })
  })

  it('shows a rejected comment after all, without the old reason', () => {
    const rejected = decided(waiting, 'reject', 'Nhầm')
    expect(decided(rejected, 'approve', null)).toEqual(shown)
  })

  it('marks a comment as official, which shows it, and takes the mark off again', () => {
    const official = decided(waiting, 'mark-official', null)
    expect(official).toEqual({ ...shown, isOfficial: true })
    expect(decided(official, 'unmark-official', null)).toEqual(shown)
  })

  it('that changes nothing is none, unless it answers a report', () => {
    expect(changesAnything(shown, decided(shown, 'approve', null), 'approve')).toBe(false)
    expect(changesAnything(waiting, decided(waiting, 'approve', null), 'approve')).toBe(true)
    expect(changesAnything(shown, decided(shown, 'keep', null), 'keep')).toBe(true)
  })

  it('answers reports by keeping or rejecting', () => {
    expect([answersReports('keep'), answersReports('reject'), answersReports('approve')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('excerptOf', () => {
  it('keeps a short text and cuts a long one between words', () => {
    expect(excerptOf('Một\n hai')).toBe('Một hai')
    const cut = excerptOf('chợ phiên '.repeat(30))
    expect(cut.length).toBeLessThanOrEqual(121)
    expect(cut).toMatch(/(chợ|phiên)…$/)
  })
})
