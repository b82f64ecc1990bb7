import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './portal'

/** Builds CMS and web where their last build is not of these sources. Fails where a build does. */
export function buildPortal(): void {
  const args = ['--import', 'tsx', join(root, 'scripts/build-portal.ts')]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The portal could not be built')
}
