import { describe, expect, it } from 'vitest'
import { isOwnOrigin } from './own-origin'

const portal = 'https://khuyencong.example.vn'

describe('isOwnOrigin', () => {
  it.each([
    { origin: portal, fetchSite: 'same-origin' },
    { origin: portal, fetchSite: '' },
    { origin: '', fetchSite: '' },
    { origin: 'http://127.0.0.1:3000', fetchSite: 'same-origin' },
  ])('lets through %o', (headers) => {
    expect(isOwnOrigin(headers, portal)).toBe(true)
  })

  it.each([
    { origin: 'https://evil.example', fetchSite: 'cross-site' },
    { origin: 'https://evil.example', fetchSite: '' },
    { origin: 'null', fetchSite: '' },
    { origin: '', fetchSite: 'cross-site' },
    { origin: 'https://www.khuyencong.example.vn', fetchSite: 'same-site' },
  ])('turns away %o', (headers) => {
    expect(isOwnOrigin(headers, portal)).toBe(false)
  })
})
