import { describe, expect, it } from 'vitest'
import { clientAddressReader } from './client-address'

const read = clientAddressReader(['127.0.0.1', '10.0.0.0/8'])
const from = (remoteAddress: string, forwarded?: string) =>
  read({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} })

describe('where a request comes from', () => {
  it('is what the last of our own proxies says', () => {
    expect(from('127.0.0.1', '203.0.113.9')).toBe('203.0.113.9')
    expect(from('10.1.1.1', '203.0.113.9, 10.2.2.2')).toBe('203.0.113.9')
  })

  it('is not what a client writes before that', () => {
    expect(from('127.0.0.1', '1.1.1.1, 203.0.113.9')).toBe('203.0.113.9')
    expect(from('198.51.100.7', '1.1.1.1')).toBe('198.51.100.7')
  })

  it('is the proxy itself where the header makes no sense', () => {
    expect(from('127.0.0.1', 'unknown')).toBe('127.0.0.1')
    expect(from('127.0.0.1')).toBe('127.0.0.1')
  })

  it('is the same for an address written as IPv4 in IPv6', () => {
    expect(from('::ffff:127.0.0.1', '::ffff:203.0.113.9')).toBe('203.0.113.9')
  })
})
