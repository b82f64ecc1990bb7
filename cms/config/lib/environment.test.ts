import { describe, expect, it } from 'vitest'
import { address, type Environment, publicOrigin, required, wholeNumber } from './environment'

const environment = (values: Record<string, string>) => ((name: string) => values[name]) as Environment

describe('a broken setting', () => {
  it('is told in one line that names the variable', () => {
    const faults = [
      () => required(environment({}), 'APP_KEYS'),
      () => wholeNumber(environment({ CMS_PORT: 'abc' }), 'CMS_PORT', { fallback: 1337, most: 65535 }),
      () => wholeNumber(environment({ CMS_PORT: '70000' }), 'CMS_PORT', { fallback: 1337, most: 65535 }),
      () => address(environment({ SMTP_URL: 'mail.example.vn' }), 'SMTP_URL', ['smtp', 'smtps']),
      () => publicOrigin(environment({ PUBLIC_URL: 'ftp://example.vn' })),
    ]
    for (const fault of faults) expect(fault).toThrow(/^(APP_KEYS|CMS_PORT|SMTP_URL|PUBLIC_URL) .+[^\n]$/)
  })
})

describe('a setting that is there', () => {
  it('is used, and left out it falls back', () => {
    expect(wholeNumber(environment({}), 'CMS_PORT', { fallback: 1337, most: 65535 })).toBe(1337)
    expect(wholeNumber(environment({ CMS_PORT: '80' }), 'CMS_PORT', { fallback: 1337, most: 65535 })).toBe(80)
    expect(address(environment({ SMTP_URL: '' }), 'SMTP_URL', ['smtp'])).toBeNull()
    expect(publicOrigin(environment({ PUBLIC_URL: 'https://portal.example.vn/' }))).toBe(
      'https://portal.example.vn',
    )
    expect(publicOrigin(environment({ PUBLIC_URL: '', PORT: '4000' }))).toBe('http://localhost:4000')
  })
})
