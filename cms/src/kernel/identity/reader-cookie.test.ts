import { describe, expect, it } from 'vitest'
import { cookieOptions, readCookie, sealedCookie } from './reader-cookie'
import { randomToken } from './secrets'

describe('the reader cookie', () => {
  const id = randomToken()

  it('brings back the reader it was given to', () => {
    expect(readCookie('secret', sealedCookie('secret', id))).toBe(id)
  })

  it.each([undefined, '', 'x', id, `${id}.${id}`, `${sealedCookie('other', id)}`])('is not %s', (value) => {
    expect(readCookie('secret', value)).toBeNull()
  })

  it('is out of reach for scripts and foreign pages', () => {
    expect(cookieOptions('https://portal.example')).toMatchObject({
      httpOnly: true,
      sameSite: 'lax',
      secure: true,
    })
    expect(cookieOptions('http://localhost:3000').secure).toBe(false)
  })
})
