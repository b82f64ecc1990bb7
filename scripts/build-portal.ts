import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, neededBuild, workspaces } from './lib/start/build'
import { ensureEnvFile, readSettings } from './lib/start/settings'
import { step } from './lib/start/steps'

const root = fileURLToPath(new URL('..', import.meta.url))
/** A build reads settings but keeps none: throwaway secrets will do, and nobody's `.env` is written. */
const home = mkdtempSync(join(tmpdir(), 'portal-build-'))
ensureEnvFile(home)
const { environment } = readSettings(home, { ...process.env, VAR_DIR: join(home, 'var') })

for (const workspace of workspaces) {
  if (neededBuild(root, workspace) === null) continue
  await step(`Building ${workspace.name}`, () => build(root, workspace, environment))
}
rmSync(home, { recursive: true })
