import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOfSources } from './sources'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portal-'))
  mkdirSync(join(root, 'src/dist'), { recursive: true })
  writeFileSync(join(root, 'src/a.ts'), 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

const hash = () => hashOfSources(root, ['src', 'not-there'])

describe('a second start builds again', () => {
  it('when a source changed', () => {
    const before = hash()
    writeFileSync(join(root, 'src/a.ts'), 'two')
    expect(hash()).not.toBe(before)
  })

  it('but not when a test or a finished build changed', () => {
    const before = hash()
    writeFileSync(join(root, 'src/a.test.ts'), 'test')
    writeFileSync(join(root, 'src/dist/a.js'), 'built')
    expect(hash()).toBe(before)
  })
})
