import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { hasStaff } from './lib/start/has-staff'

const address = `${process.env.CMS_URL}/_health`

/** Waits until the CMS answers; `strapi develop` says nothing that a program could wait for. */
async function untilReady(): Promise<void> {
  for (;;) {
    const isUp = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** Fills an empty database. Gives what is to be said of it: the new accounts. */
async function fill(): Promise<unknown> {
  const script = new URL('run-cms.ts', import.meta.url).pathname
  const child = fork(script, ['--fill-only', ...process.argv.slice(2)], { execArgv: ['--import', 'tsx'] })
  let told: unknown = nothingNew
  child.once('message', (message) => (told = message))
  const [code] = await once(child, 'exit')
  if (code !== 0) process.exit(1)
  return told
}

const nothingNew = { accounts: [] }
const { VAR_DIR = '', DATABASE_URL = '' } = process.env
const told = (await hasStaff({ VAR_DIR, DATABASE_URL })) ? nothingNew : await fill()
const packageFile = createRequire(join(process.cwd(), 'package.json')).resolve('@strapi/strapi/package.json')
const program = join(dirname(packageFile), 'bin/strapi.js')
const strapi = spawn(process.execPath, [program, 'develop'], { stdio: 'inherit', detached: true })
// Strapi's own child hears nothing while it compiles, and would outlive the parent that is asked to stop.
const stop = () => strapi.pid && process.kill(-strapi.pid, 'SIGKILL')
strapi.once('exit', () => process.exit(0))
process.on('SIGTERM', stop)
process.once('disconnect', stop)
await untilReady()
process.send?.(told)
