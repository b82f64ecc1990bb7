import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address'

const claim = { socketAddress: '10.0.0.2', claimedAddress: '203.0.113.7', claimedSecret: 'right' }

describe('clientAddress', () => {
  it('believes the web server', () => {
    expect(clientAddress(claim, 'right')).toBe('203.0.113.7')
  })

  it('does not believe a client that only claims an address', () => {
    expect(clientAddress({ ...claim, claimedSecret: '' }, 'right')).toBe('10.0.0.2')
    expect(clientAddress({ ...claim, claimedSecret: 'wrong' }, 'right')).toBe('10.0.0.2')
  })

  it('believes nobody where no secret is configured', () => {
    expect(clientAddress({ ...claim, claimedSecret: '' }, '')).toBe('10.0.0.2')
  })

  it('takes the connection where the web server names no address', () => {
    expect(clientAddress({ ...claim, claimedAddress: '' }, 'right')).toBe('10.0.0.2')
  })
})
