import { describe, expect, it } from 'vitest'
import { accountKey, addressKey, firstCookie, guestKey, visitorKey } from './reader-keys'

describe('reader keys', () => {
  it('keep an account and a guest with the same id apart', () => {
    expect(accountKey('secret', 7)).not.toBe(guestKey('secret', '7'))
  })

  it('change with the secret', () => {
    expect(guestKey('one', 'cookie')).not.toBe(guestKey('two', 'cookie'))
  })

  it('never hold what they were made from', () => {
    expect(addressKey('salt', '203.0.113.7')).not.toContain('203')
    expect(guestKey('secret', 'cookie')).not.toContain('cookie')
  })
})

describe('firstCookie', () => {
  it('is the same for both taps of a double tap', () => {
    const tap = (random: string) => firstCookie('secret', { idempotencyKey: 'a', random })
    expect(tap('x')).toBe(tap('y'))
  })

  it('is random where the request carries no key', () => {
    expect(firstCookie('secret', { idempotencyKey: '', random: 'x' })).toBe('x')
  })
})

describe('visitorKey', () => {
  const visitor = { network: '203.0.113.7', agent: 'Firefox' }

  it('is one for one browser on one line during a day', () => {
    expect(visitorKey('salt', visitor)).toBe(visitorKey('salt', { ...visitor }))
  })

  it('changes with the day, the line and the browser', () => {
    const keys = [
      visitorKey('salt', visitor),
      visitorKey('tomorrow', visitor),
      visitorKey('salt', { ...visitor, network: '203.0.113.8' }),
      visitorKey('salt', { ...visitor, agent: 'Chrome' }),
    ]
    expect(new Set(keys).size).toBe(4)
  })
})
