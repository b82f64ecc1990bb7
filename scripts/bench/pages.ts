import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser } from './pages/chromium'
import { visit, type Visit } from './pages/visit'
import { buildPortal } from './build'
import { endServersWithThis, stop } from './pinned'
import { root, startDemoPortal } from './portal'
import { median, spread } from './statistics'
import { type Figure, tableOf } from './verdicts'

const VISITS = 5

const marks: Record<keyof Visit, Omit<Figure, 'quantity' | 'value'>> = {
  score: { unit: '', pass: 95, aim: 99, better: 'more' },
  fcpSeconds: { unit: 's', pass: 1.2, aim: 0.9, better: 'less' },
  lcpSeconds: { unit: 's', pass: 1.6, aim: 1.2, better: 'less' },
  tbtMilliseconds: { unit: 'ms', pass: 100, aim: 30, better: 'less' },
  cls: { unit: '', pass: 0.02, aim: 0, better: 'less' },
  requests: { unit: '', pass: 17, aim: 10, better: 'less', note: 'images counted' },
  kilobytesWithoutImages: { unit: 'kB', pass: 150, aim: 90, better: 'less' },
}

/** The newest entry of a list, as the API names it. */
async function firstSlug(origin: string, list: string): Promise<string> {
  const answer = await fetch(`${origin}/api/${list}`)
  if (!answer.ok) throw new Error(`${list}: ${answer.status}`)
  const { data } = (await answer.json()) as { data: { slug: string }[] }
  return data[0].slug
}

async function pagesOf(origin: string): Promise<Record<string, string>> {
  return {
    home: '/',
    articles: '/bai-viet',
    article: `/bai-viet/${await firstSlug(origin, 'articles')}`,
    document: `/van-ban/${await firstSlug(origin, 'documents')}`,
    fair: `/phien-cho/${await firstSlug(origin, 'events')}`,
  }
}

function figuresOf(page: string, visits: Visit[]): Figure[] {
  return (Object.keys(marks) as (keyof Visit)[]).map((key) => {
    const values = visits.map((one) => one[key])
    const value = median(values)
    return { quantity: `${page}: ${key}`, value, ...(value ? { spread: spread(values) } : {}), ...marks[key] }
  })
}

const folder = join(root, 'bench-results')
mkdirSync(folder, { recursive: true })
endServersWithThis()
buildPortal()
const servers = await startDemoPortal({ varDir: join(folder, 'demo'), port: 24700 })
const browser = await startBrowser(24790)
process.once('exit', () => browser.close())
const figures: Figure[] = []
for (const [page, path] of Object.entries(await pagesOf(servers.web.url))) {
  process.stdout.write(`${page} ${path} …\n`)
  const visits: Visit[] = []
  for (let time = 0; time < VISITS; time++) visits.push(await visit(servers.web.url + path, browser.port))
  figures.push(...figuresOf(page, visits))
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify({ at: new Date().toISOString(), figures }, null, 2),
  )
}
browser.close()
await stop(servers.web)
await stop(servers.cms)
process.stdout.write(`\n${tableOf(figures)}\n`)
process.exit(0)
