import { describe, expect, it } from 'vitest'
import { readiness, readSearch } from './search-address'

describe('what an address asks to search for', () => {
  it('a reader searches one kind of content', () => {
    expect(readSearch({ q: 'phiên chợ', kind: 'event' }, 'en')).toEqual({ q: 'phiên chợ', kind: 'event' })
  })

  it('a Vietnamese reader finds Vietnamese words in the address', () => {
    expect(readSearch({ q: 'gạo', muc: 'van-ban' }, 'vi')).toEqual({ q: 'gạo', kind: 'document' })
  })

  it('a reader who pastes words with odd spaces is understood', () => {
    expect(readSearch({ q: '  phiên \n chợ ' }, 'vi')).toEqual({ q: 'phiên chợ' })
  })

  it('an unknown kind searches everything', () => {
    expect(readSearch({ q: 'điều', kind: 'user' }, 'en')).toEqual({ q: 'điều' })
  })

  it('a reader who pastes a whole page still gets an answer', () => {
    expect(readSearch({ q: 'điều '.repeat(100) }, 'vi').q.length).toBeLessThanOrEqual(100)
  })

  it('one letter is too short, two are enough', () => {
    expect([readiness(''), readiness('a'), readiness('ớt')]).toEqual(['nothing', 'tooShort', 'ready'])
  })
})
