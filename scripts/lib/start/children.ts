import { fork, type ChildProcess } from 'node:child_process'
import type { Settings } from './env-file'
import { StartFault } from './start-fault'

/** A server that runs as a process of its own. */
export interface RunningChild {
  name: string
  process: ChildProcess
  /** What it says when it is ready; rejects where it ends before. */
  ready: Promise<unknown>
}

export interface ChildPlace {
  name: string
  /** Flags of Node. */
  flags: string[]
  script: string
  args?: string[]
  folder: string
  environment: Settings
}

/** Waits until a server says by message that it is ready. */
function untilReady(name: string, child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(
        new StartFault(`${name} không khởi động được: xem lỗi ở trên.`, `${name} did not start: see above.`),
      )
    child.once('exit', fail)
    child.once('message', (ready) => {
      child.off('exit', fail)
      resolve(ready)
    })
  })
}

/**
 * Starts a server. It leads a process group of its own, so that a terminal's Ctrl-C does not stop all of them at once.
 */
export function startChild({
  name,
  flags,
  script,
  args = [],
  folder,
  environment,
}: ChildPlace): RunningChild {
  const child = fork(script, args, {
    cwd: folder,
    env: environment,
    execArgv: flags,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  return { name, process: child, ready: untilReady(name, child) }
}

/** Asks a server to stop and waits; one that takes longer than 10 s is ended. Gives its exit code. */
export function stopChild({ process: child }: RunningChild): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  if (child.signalCode !== null) return Promise.resolve(1)
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code ?? 1)
    })
    child.kill('SIGTERM')
  })
}
