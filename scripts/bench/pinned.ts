import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Linux counts processor time in hundredths of a second (`getconf CLK_TCK`). */
const TICKS_PER_SECOND = 100
const SERVER_CORE = '0'
const CLIENT_CORE = '1'

const running = new Set<ChildProcess>()

/** Leaves no server behind when the bench fails or is stopped: it would keep its port and its core. */
export function endServersWithThis(): void {
  process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
}

/** One or more processes that together answer at an address. */
export interface Server {
  name: string
  url: string
  processes: ChildProcess[]
}

interface Launch {
  args: string[]
  env?: Record<string, string>
  folder?: string
}

/** Keeps this process, which makes the load, off the core of the servers. Fails where `taskset` is missing. */
export function pinClient(): void {
  const { status } = spawnSync('taskset', ['-pc', CLIENT_CORE, String(process.pid)])
  if (status !== 0) throw new Error('The bench needs taskset (package util-linux) and two cores')
}

/** Starts a program on the core of the servers. */
export function launch(program: string, { args, env = {}, folder }: Launch): ChildProcess {
  const child = spawn('taskset', ['-c', SERVER_CORE, program, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Waits until the address answers without a fault of the server; fails after a minute. */
export async function untilUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 599,
    )
    if (status < 500) return
    await sleep(200)
  }
  throw new Error(`${url} did not come up`)
}

/** Processor seconds (user and system) the processes have used so far; from /proc/<pid>/stat. */
export function processorSeconds(processes: ChildProcess[]): number {
  const ticks = processes.map(({ pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return Number(fields[11]) + Number(fields[12])
  })
  return ticks.reduce((sum, value) => sum + value, 0) / TICKS_PER_SECOND
}

/** Resident memory of a process in MB; from /proc/<pid>/status. */
export function residentMegabytes({ pid }: ChildProcess): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) / 1024
}

/** Ends the processes of a server, the ones in front first, and waits until they are gone. */
export async function stop({ processes }: Server): Promise<void> {
  for (const child of processes) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const hard = setTimeout(() => child.kill('SIGKILL'), 12_000)
    await gone
    clearTimeout(hard)
  }
}
