import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserFlags, findChromium } from '../../../tests/support/chromium'
import { untilUp } from '../pinned'

export interface Browser {
  /** Where its developer protocol listens. */
  port: number
  close: () => void
}

/** Starts a headless browser with an empty profile. */
export async function startBrowser(port: number): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-pages-'))
  const flags = [
    ...browserFlags,
    '--headless',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${profile}`,
  ]
  const child = spawn(await findChromium(), [...flags, 'about:blank'], { stdio: 'ignore' })
  await untilUp(`http://127.0.0.1:${port}/json/version`)
  return {
    port,
    close() {
      child.once('exit', () => rmSync(profile, { recursive: true, force: true }))
      child.kill()
    },
  }
}
