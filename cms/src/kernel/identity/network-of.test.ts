import { describe, expect, it } from 'vitest'
import { networkOf } from './network-of'

describe('networkOf', () => {
  it('takes a reader on IPv4 as one line', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  })

  it('sees the same reader behind an IPv4 address written as IPv6', () => {
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
  })

  it.each(['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:DB8:1:2:0:0:0:9%eth0'])(
    'takes %s as the same line as its neighbours of one /64',
    (address) => {
      expect(networkOf(address)).toBe('2001:db8:1:2::/64')
    },
  )

  it('tells two /64 apart', () => {
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  })

  it.each([
    ['::1', '0:0:0:0::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
  ])('fills what %s leaves out', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it.each(['', 'localhost', '1.2.3', '999.1.1.1', 'a b'])('puts "%s" with all that is no address', (text) => {
    expect(networkOf(text)).toBe('unknown')
  })
})
