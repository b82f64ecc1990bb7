import { describe, expect, it } from 'vitest'
import { answeredAtOf, faultOf, isNews, type Standing } from './answering'

const received: Standing = {
  state: 'received',
  answer: null,
  answeredAt: null,
  allowsPublishing: true,
  showsName: false,
  isPublic: false,
}
const answered: Standing = { ...received, state: 'answered', answer: 'Có.' }
const now = new Date('2026-11-02T01:00:00Z')

describe('an editor', () => {
  it('may keep a question waiting, answer it, and show it', () => {
    for (const standing of [received, answered, { ...answered, isPublic: true }])
      expect(faultOf(received, standing)).toBeNull()
  })

  it('cannot call a question answered without an answer', () => {
    expect(faultOf(received, { ...answered, answer: '  ' })).toContain('ghi câu trả lời')
  })

  it('cannot show what the asker wants to keep private', () => {
    expect(faultOf(null, { ...answered, isPublic: true, allowsPublishing: false })).toContain('không đồng ý')
  })

  it('cannot agree in the name of the asker, only write down that they no longer do', () => {
    const kept = { ...received, allowsPublishing: false }
    expect(faultOf(kept, received)).toContain('Chỉ người hỏi')
    expect(faultOf(received, { ...received, showsName: true })).toContain('Chỉ người hỏi')
    expect(faultOf(received, kept)).toBeNull()
    expect(faultOf(null, received)).toBeNull()
  })

  it('cannot show a question before it is answered', () => {
    expect(faultOf(received, { ...received, isPublic: true })).toContain('đã trả lời')
  })
})

it('the day of an answer is the first one, however often it is mended', () => {
  expect(answeredAtOf(received, now)).toBeNull()
  expect(answeredAtOf(answered, now)).toBe('2026-11-02T01:00:00.000Z')
  const first = '2026-10-01T00:00:00.000Z'
  expect(answeredAtOf({ ...answered, answeredAt: first }, now)).toBe(first)
})

it('an asker gets one letter, not one for each mended comma', () => {
  expect(isNews(received, answered)).toBe(true)
  expect(isNews(answered, { ...answered, answer: 'Có ạ.' })).toBe(false)
})
