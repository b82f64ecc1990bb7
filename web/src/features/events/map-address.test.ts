import { describe, expect, it } from 'vitest'
import { mapAddress } from './map-address'

const nowhere = { latitude: null, longitude: null, address: null, communeNow: null }

describe('the map of a fair', () => {
  it('a reader is led to the very place', () => {
    const address = mapAddress({ ...nowhere, latitude: 11.85, longitude: 106.6, address: 'Chợ Lộc Ninh' })
    expect(address).toBe('https://www.openstreetmap.org/?mlat=11.85&mlon=106.6#map=16/11.85/106.6')
  })

  it('a place without coordinates is searched for by its words', () => {
    expect(mapAddress({ ...nowhere, address: 'Chợ Bù Đăng' })).toBe(
      'https://www.openstreetmap.org/search?query=Ch%E1%BB%A3%20B%C3%B9%20%C4%90%C4%83ng',
    )
  })

  it('the equator is a place', () => {
    expect(mapAddress({ ...nowhere, latitude: 0, longitude: 0 })).toContain('mlat=0')
  })

  it('no link is shown where nothing is known', () => {
    expect(mapAddress(nowhere)).toBeNull()
  })
})
