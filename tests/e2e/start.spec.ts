import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootFolder } from '../support/folders'
import { freePort } from '../support/free-port'
import { expect, test } from '@playwright/test'

let varDir: string
let running: ChildProcess | undefined

test.beforeEach(async () => {
  varDir = await mkdtemp(join(tmpdir(), 'portal-start-'))
})

test.afterEach(async () => {
  running?.kill('SIGKILL')
  running = undefined
  await rm(varDir, { recursive: true, force: true })
})

/** Runs `npm start -- --empty` with data of its own; gives what it says and how it ends. */
function start(settings: Record<string, string>) {
  const env = { ...process.env, VAR_DIR: varDir, DATABASE_URL: '', CMS_URL: '', PUBLIC_URL: '', ...settings }
  const child = spawn(process.execPath, ['scripts/start.mjs', '--empty'], { cwd: rootFolder, env })
  running = child
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ended = once(child, 'exit').then(([code]) => Number(code))
  return { child, ended, said: () => said }
}

const freePorts = async () => ({ PORT: String(await freePort()), CMS_PORT: String(await freePort()) })

test('a newcomer starts an empty portal, finds the accounts, and stops it', async () => {
  test.setTimeout(240_000)
  const ports = await freePorts()
  const { child, ended, said } = start(ports)
  await expect.poll(said, { timeout: 200_000 }).toContain('Ctrl-C')

  expect(said()).not.toContain('Building')
  expect(said()).toContain(`http://localhost:${ports.PORT}`)
  const accounts = join(varDir, 'accounts.txt')
  expect((await stat(accounts)).mode & 0o777).toBe(0o600)
  const [email, password] = /editor@example\.vn\s+(\S+)/.exec(said()) ?? []
  expect(email).toBeDefined()
  expect(await readFile(accounts, 'utf8')).toContain(password)
  const home = await fetch(`http://localhost:${ports.PORT}/`)
  expect(await home.text()).toMatch(/<h1[^>]*>[^<]*\p{L}[^<]*<\/h1>/u)

  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  await expect(fetch(`http://localhost:${ports.CMS_PORT}/_health`)).rejects.toThrow()
})

test('whoever gives up while the portal starts leaves no server behind', async () => {
  const ports = await freePorts()
  const { child, ended, said } = start(ports)
  await expect.poll(said, { timeout: 30_000 }).toContain('Starting the CMS')
  child.kill('SIGTERM')
  await ended
  await expect(fetch(`http://localhost:${ports.CMS_PORT}/_health`)).rejects.toThrow()
})

test('a busy port is named together with the setting to change', async () => {
  const ports = await freePorts()
  const other = createServer().listen(Number(ports.PORT))
  const { ended, said } = start(ports)
  expect(await ended).toBe(1)
  expect(said()).toContain(`Port ${ports.PORT} is busy: stop what uses it or change PORT in .env.`)
  other.close()
})

for (const [settings, line] of [
  [{ PORT: 'abc' }, 'PORT in .env is not a port number.'],
  [{ PORT: '3456', CMS_PORT: '3456' }, 'PORT and CMS_PORT in .env must differ.'],
  [{ APP_KEYS: '' }, '.env lacks APP_KEYS.'],
] as const) {
  test(`a wrong setting ends the start with one clear line: ${line}`, async () => {
    const { ended, said } = start({ ...(await freePorts()), ...settings })
    expect(await ended).toBe(1)
    expect(said().trim().split('\n').at(-1)).toContain(line)
  })
}
