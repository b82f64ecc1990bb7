// Plain JavaScript that an old Node can read too: it only checks Node, installs packages and hands over.
import { spawn, spawnSync } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, readFileSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const stamp = join(root, 'node_modules', '.installed-lock')

function fail(line) {
  console.error(line)
  process.exit(1)
}

function checkNode() {
  const version = process.versions.node
  const parts = version.split('.').map(Number)
  const runs = (parts[0] === 20 && parts[1] >= 19) || (parts[0] === 22 && parts[1] >= 12) || parts[0] > 22
  if (runs) return
  fail(
    'Cần Node 20.19, 22.12 hoặc mới hơn; máy này có ' +
      version +
      '. Cài tại https://nodejs.org' +
      ' | Needs Node 20.19, 22.12 or newer; this one is ' +
      version +
      '.',
  )
}

/** The lockfile and the Node generation: with another of either, the packages are not the right ones. */
function wantedPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(process.versions.modules).digest('hex')
}

function install() {
  const wanted = wantedPackages()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const isFirst = !existsSync(join(root, 'node_modules'))
  console.log('Cài các gói (lần đầu mất vài phút) | Installing packages (some minutes the first time)')
  const begun = Date.now()
  const command = [isFirst ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error']
  // Where a package has to be compiled, all cores compile.
  const env = Object.assign({ JOBS: 'max' }, process.env)
  const result = spawnSync('npm', command, { cwd: root, stdio: 'inherit', env })
  if (result.status !== 0)
    fail('Không cài được các gói: xem lỗi ở trên. | Packages could not be installed: see above.')
  writeFileSync(stamp, wantedPackages())
  console.log('  ' + Math.round((Date.now() - begun) / 1000) + ' s')
}

function handOver(script) {
  const args = ['--import', 'tsx', join(root, 'scripts', script)].concat(process.argv.slice(2))
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  // A terminal sends Ctrl-C to the child as well; only what was sent to this process alone is passed on.
  process.on('SIGINT', function () {})
  process.on('SIGTERM', function () {
    child.kill('SIGTERM')
  })
  child.on('exit', function (code) {
    process.exit(code === null ? 1 : code)
  })
}

/** Checks Node, installs packages where the lockfile changed, then runs `scripts/<script>` in this process's place. */
export function installAndRun(script) {
  checkNode()
  install()
  handOver(script)
}
