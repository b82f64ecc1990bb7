import { fork, type ChildProcess } from 'node:child_process'
import type { Settings } from './env-file'
import { StartFault } from './start-fault'

/** A server that runs as a process of its own. */
export interface RunningChild {
  name: string
  process: ChildProcess
  /** What it said when it was ready. */
  ready: unknown
}

interface ChildPlace {
  name: string
  script: string
  args?: string[]
  folder: string
  environment: Settings
}

/**
 * Starts a server and waits until it says by message that it is ready. It leads a process group of its own, so that
 * a terminal's Ctrl-C does not stop all of them at once.
 */
export function startChild({
  name,
  script,
  args = [],
  folder,
  environment,
}: ChildPlace): Promise<RunningChild> {
  const child = fork(script, args, {
    cwd: folder,
    env: environment,
    execArgv: script.endsWith('.ts') ? ['--import', 'tsx'] : [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(
        new StartFault(`${name} không khởi động được: xem lỗi ở trên.`, `${name} did not start: see above.`),
      )
    child.once('exit', fail)
    child.once('message', (ready) => {
      child.off('exit', fail)
      resolve({ name, process: child, ready })
    })
  })
}

/** Asks a server to stop and waits; one that takes longer than 10 s is ended. Gives its exit code. */
export function stopChild({ process: child }: RunningChild): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code ?? 1)
    })
    child.kill('SIGTERM')
  })
}
