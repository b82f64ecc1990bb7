import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureEnvFile, readSettings } from './settings'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'portal-'))))
afterEach(() => rmSync(root, { recursive: true }))

describe('the settings of a first start', () => {
  it('are written with secrets that only the owner reads', () => {
    expect(ensureEnvFile(root)).toBe(true)
    expect(statSync(join(root, '.env')).mode & 0o777).toBe(0o600)
    const { environment } = readSettings(root, {})
    expect(environment.WEB_SECRET).toMatch(/^[\w-]{32}$/)
    expect(environment.READER_SECRET).not.toBe(environment.WEB_SECRET)
  })

  it('never replace what somebody wrote', () => {
    writeFileSync(join(root, '.env'), 'PORT=1\n')
    expect(ensureEnvFile(root)).toBe(false)
    expect(readFileSync(join(root, '.env'), 'utf8')).toBe('PORT=1\n')
  })

  it('give way to the environment', () => {
    ensureEnvFile(root)
    const { port, cmsPort, environment } = readSettings(root, { PORT: '4000', CMS_PORT: '4001' })
    expect([port, cmsPort, environment.CMS_URL]).toEqual([4000, 4001, 'http://127.0.0.1:4001'])
  })

  it('that lack a secret are named', () => {
    writeFileSync(join(root, '.env'), 'PORT=3000\n')
    expect(() => readSettings(root, {})).toThrow(/APP_KEYS.*\|.*lacks APP_KEYS/)
  })

  it('with a port that is no number are named', () => {
    ensureEnvFile(root)
    expect(() => readSettings(root, { PORT: 'abc' })).toThrow(/PORT/)
  })
})
