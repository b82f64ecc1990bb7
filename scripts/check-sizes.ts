import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { heaviestPage, type Manifest } from './lib/page-weights'

/** What a first visit may cost, in bytes after brotli. */
const budgets = { script: 65_000, style: 15_000 }
const client = fileURLToPath(new URL('../web/dist/client/', import.meta.url))
const manifestFile = join(client, '.vite', 'manifest.json')

if (existsSync(manifestFile)) check(JSON.parse(readFileSync(manifestFile, 'utf8')))
else
  console.log(
    'Chưa dựng web nên chưa cân được: npm run build | NOT WEIGHED, the web is not built: npm run build',
  )

function check(manifest: Manifest): void {
  for (const kind of ['script', 'style'] as const) {
    const { page, bytes } = heaviestPage(manifest, kind, (file) => readFileSync(join(client, file)))
    const isWithin = bytes <= budgets[kind]
    console.log(`${kind}: ${bytes} of ${budgets[kind]} bytes, heaviest ${page}`)
    if (!isWithin) process.exitCode = 1
  }
}
