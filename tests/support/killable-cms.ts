import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { CmsPlace } from './boot-cms'
import { rootFolder } from './folders'
import type { KillableReady } from './run-killable-cms'

const script = fileURLToPath(new URL('run-killable-cms.ts', import.meta.url))

/** A CMS in a process of its own. */
export interface KillableCms extends KillableReady {
  /** Ends it as a power cut does: nothing is finished, nothing is flushed. */
  kill: () => Promise<void>
}

/** Starts a CMS on what the one before it left; one that finds nothing gets an article and a reader. */
export async function startKillableCms(place: CmsPlace): Promise<KillableCms> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(place)], {
    cwd: rootFolder,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const started = once(child, 'message') as Promise<[KillableReady]>
  const first = await Promise.race([started, ended.then(() => null)])
  if (!first) throw new Error('The CMS ended before it was ready')
  return {
    ...first[0],
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
