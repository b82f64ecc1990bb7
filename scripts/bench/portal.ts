import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureEnvFile, readSettings } from '../lib/start/settings'
import { cmsFlags, webFlags } from '../lib/node-flags'
import { launch, type Server, untilUp } from './pinned'

export const root = fileURLToPath(new URL('../..', import.meta.url))

interface Place {
  varDir: string
  port: number
}

interface WebPlace extends Place {
  /** What starts it, if not the script that always does. */
  script?: string
}

/** The settings that the servers of a place get. */
export function environmentOf({ varDir, port }: Place): Record<string, string> {
  ensureEnvFile(root)
  const given = {
    VAR_DIR: varDir,
    PORT: String(port),
    CMS_PORT: String(port + 1),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  }
  return { ...readSettings(root, { ...process.env, ...given }).environment, NODE_ENV: 'production' }
}

/** Makes a database that has every table and no entry. */
export async function makeEmptyDatabase(place: Place): Promise<void> {
  if (existsSync(join(place.varDir, 'portal.db'))) return
  const child = launch(process.execPath, {
    args: [...cmsFlags, join(root, 'scripts/run-cms.ts'), '--empty', '--fill-only'],
    folder: join(root, 'cms'),
    env: environmentOf(place),
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error('The empty database could not be made')
}

/** Starts the CMS on the port behind the given one. A database without staff is filled by it first. */
export async function startCms(place: Place, script = 'scripts/run-cms.ts'): Promise<Server> {
  const child = launch(process.execPath, {
    args: [...cmsFlags, join(root, script)],
    folder: join(root, 'cms'),
    env: environmentOf(place),
  })
  const url = `http://127.0.0.1:${place.port + 1}`
  await untilUp(`${url}/api/ready`)
  return { name: 'cms', url, processes: [child] }
}

/** Starts the web server; what it costs is counted together with the CMS behind it where that is given. */
export async function startWeb(
  { script = 'web/server/main.ts', ...place }: WebPlace,
  cms?: Server,
): Promise<Server> {
  const child = launch(process.execPath, {
    args: [...webFlags(environmentOf(place)), join(root, script)],
    folder: join(root, 'web'),
    env: environmentOf(place),
  })
  const url = `http://127.0.0.1:${place.port}`
  await untilUp(`${url}/readyz`)
  return { name: 'web', url, processes: [child, ...(cms?.processes ?? [])] }
}

/** Starts the whole portal on its demo content. */
export async function startDemoPortal(place: Place): Promise<{ cms: Server; web: Server }> {
  const cms = await startCms(place)
  return { cms, web: await startWeb(place) }
}
