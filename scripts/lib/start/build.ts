import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './env-file'
import { hashOfSources } from './sources'
import { StartFault } from './start-fault'

interface Workspace {
  name: 'cms' | 'web'
  /** What its build is made from. */
  sources: string[]
}

export const workspaces: Workspace[] = [
  {
    name: 'cms',
    sources: [
      'package-lock.json',
      'cms/package.json',
      'cms/tsconfig.json',
      'cms/config',
      'cms/contract',
      'cms/database',
      'cms/src',
    ],
  },
  {
    name: 'web',
    sources: [
      'package-lock.json',
      'web/package.json',
      'web/vite.config.ts',
      'web/build',
      'web/src',
      'web/public',
      'cms/contract',
    ],
  },
]

const stampOf = (root: string, { name }: Workspace) => join(root, name, 'dist', '.built-from')

/** The hash to build a workspace for, or `null` where its last build was made from just these sources. */
export function neededBuild(root: string, workspace: Workspace): string | null {
  const stamp = stampOf(root, workspace)
  const wanted = hashOfSources(root, workspace.sources)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted ? null : wanted
}

/** Builds a workspace quietly; where that fails, the end of its output is in the error. */
export async function build(root: string, workspace: Workspace, environment: Settings): Promise<void> {
  const wanted = hashOfSources(root, workspace.sources)
  const output = await run(root, ['run', 'build', '--workspace', workspace.name], {
    ...environment,
    NODE_ENV: 'production',
  })
  if (output !== null) {
    process.stderr.write(`\n${output.slice(-4000)}\n`)
    throw new StartFault(
      `Không dựng được ${workspace.name}: xem lỗi ở trên.`,
      `${workspace.name} could not be built: see above.`,
    )
  }
  writeFileSync(stampOf(root, workspace), wanted)
}

/** Runs npm; gives its output where it fails, else `null`. */
function run(root: string, args: string[], env: Settings): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? null : Buffer.concat(chunks).toString()))
  })
}
