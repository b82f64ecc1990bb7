import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountsOf } from '../../scripts/lib/start/announce'
import { build, neededBuild, workspaces } from '../../scripts/lib/start/build'
import { portalServers } from '../../scripts/lib/start/servers'
import { ensureEnvFile, readSettings } from '../../scripts/lib/start/settings'
import type { StaffAccount } from '../../scripts/lib/start/accounts-file'
import { rootFolder } from './folders'
import { freePort } from './free-port'

/** The whole portal with demo content, as `npm start` makes it. */
export interface Portal {
  /** What readers see, without a slash at its end. */
  url: string
  adminUrl: string
  accounts: StaffAccount[]
  /** Where it writes its mail. */
  mailFolder: string
  stop: () => Promise<void>
}

/** Builds what changed and starts the portal on free ports, with data of its own that `stop` removes. */
export async function startPortal(): Promise<Portal> {
  const home = await mkdtemp(join(tmpdir(), 'portal-browser-'))
  const [port, cmsPort] = [await freePort(), await freePort()]
  ensureEnvFile(home)
  const settings = readSettings(home, {
    ...process.env,
    PORT: String(port),
    CMS_PORT: String(cmsPort),
    CMS_URL: '',
    PUBLIC_URL: '',
    DATABASE_URL: '',
    // One machine signs in for all editors of all tests.
    ADMIN_SIGN_IN_TRIES: '100',
    VAR_DIR: join(home, 'var'),
  })
  for (const workspace of workspaces) {
    if (neededBuild(rootFolder, workspace)) await build(rootFolder, workspace, settings.environment)
  }
  const servers = portalServers(rootFolder, settings, { isDevelopment: false, isEmpty: false })
  const accounts = accountsOf(await servers.start())
  return {
    url: settings.publicUrl,
    adminUrl: `http://localhost:${cmsPort}/admin`,
    accounts,
    mailFolder: join(settings.varDir, 'mail'),
    stop: async () => {
      await servers.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
