import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { accountKey, addressKey, dayKeys, firstCookie, guestKey } from './reader-keys'

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

describe('the keys of a day', () => {
  const visitor = { network: '203.0.113.7', agent: 'Firefox' }
  const [today, tomorrow] = ['today', 'tomorrow'].map((salt) => createSecretKey(salt, 'utf8'))

  it('are the same for one browser on one line', () => {
    expect(dayKeys(today, visitor)).toEqual(dayKeys(today, { ...visitor }))
  })

  it('tell days, lines and browsers apart', () => {
    const visitors = [
      dayKeys(today, visitor),
      dayKeys(tomorrow, visitor),
      dayKeys(today, { ...visitor, network: '203.0.113.8' }),
      dayKeys(today, { ...visitor, agent: 'Chrome' }),
    ].map((keys) => keys.visitor)
    expect(new Set(visitors).size).toBe(4)
  })

  it('show the line that browsers share, which limits are counted under', () => {
    const { line } = dayKeys(today, { ...visitor, agent: 'Chrome' })
    expect([line, dayKeys(today, visitor).line]).toEqual([line, addressKey(today, visitor.network)])
  })

  it('never hold what they were made from, and are the same however many browsers came between', () => {
    const before = dayKeys(today, visitor)
    for (let turn = 0; turn < 1_000; turn++) dayKeys(today, { ...visitor, agent: `Agent ${turn}` })
    expect(dayKeys(today, visitor)).toEqual(before)
    expect(before.visitor).not.toMatch(/203|Firefox/)
  })
})
