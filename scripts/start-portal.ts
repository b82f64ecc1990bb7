import { fileURLToPath } from 'node:url'
import { announce, accountsOf } from './lib/start/announce'
import { build, neededBuild, workspaces } from './lib/start/build'
import { hasStaff } from './lib/start/has-staff'
import { portalServers, type Mode, type Servers } from './lib/start/servers'
import { checkPortsFree } from './lib/start/ports'
import { ensureEnvFile, readSettings, type PortalSettings } from './lib/start/settings'
import { StartFault } from './lib/start/start-fault'
import { step } from './lib/start/steps'

const root = fileURLToPath(new URL('..', import.meta.url))
const mode: Mode = {
  isDevelopment: process.argv.includes('--dev'),
  isEmpty: process.argv.includes('--empty'),
}

/** In development both sides compile themselves; the CMS's build serves only to fill a new database. */
async function workspacesToBuild(environment: PortalSettings['environment']): Promise<typeof workspaces> {
  if (!mode.isDevelopment) return workspaces
  if (await hasStaff(environment)) return []
  return workspaces.filter(({ name }) => name === 'cms')
}

async function buildWhatChanged({ environment }: PortalSettings): Promise<void> {
  for (const workspace of await workspacesToBuild(environment)) {
    if (neededBuild(root, workspace) === null) continue
    await step(`Dựng ${workspace.name} | Building ${workspace.name}`, () =>
      build(root, workspace, environment),
    )
  }
}

let isStopping = false

function stopOnSignal(servers: Servers): void {
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    process.stdout.write('\nĐang dừng | Stopping\n')
    process.exit(await servers.stop())
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

function endOnDeath(servers: Servers): void {
  servers.onDeath((name) => {
    if (isStopping) return
    isStopping = true
    process.stderr.write(`${name} đã dừng bất thường | ${name} stopped unexpectedly\n`)
    void servers.stop().then(() => process.exit(1))
  })
}

async function startAll(settings: PortalSettings): Promise<void> {
  const servers = portalServers(root, settings, mode)
  // Before the start: whoever gives up while the database is being filled leaves no server behind.
  stopOnSignal(servers)
  try {
    announce(settings, accountsOf(await servers.start()))
  } catch (error) {
    if (isStopping) return
    await servers.stop()
    throw error
  }
  endOnDeath(servers)
}

async function start(): Promise<void> {
  if (ensureEnvFile(root)) process.stdout.write('• Đã tạo tệp .env | Wrote .env\n')
  const settings = readSettings(root, process.env)
  await checkPortsFree({ PORT: settings.port, CMS_PORT: settings.cmsPort })
  await buildWhatChanged(settings)
  await startAll(settings)
}

start().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartFault ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  )
  process.exit(1)
})
