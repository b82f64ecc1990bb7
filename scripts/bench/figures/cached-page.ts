import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { interleaved } from '../interleaved'
import { browserHeaders, getsOf, type Round } from '../load'
import { type Server, stop } from '../pinned'
import { startCms, startWeb } from '../portal'
import { median, spread } from '../statistics'
import type { Figure } from '../verdicts'
import { startBareHttp, startNginx } from '../yardsticks'
import { type BenchContext, slugOf } from './context'

const bytesFile = 'page.br'

/** What a page of the old site took of the processor, as measured on a like machine. */
const OLD_SITE_MICROSECONDS = 17_000

const notInstalled = { value: null, spread: undefined, note: 'nginx is not installed' }

/** Every contender must send the same page; headers differ, and the last answers may be cut off by the clock. */
function checkBytes(rounds: Round[], size: number): void {
  const wrong = rounds.find(({ bytesPerAnswer }) => bytesPerAnswer < size || bytesPerAnswer > size + 2500)
  if (wrong) throw new Error(`An answer took ${wrong.bytesPerAnswer.toFixed(0)} bytes, the page has ${size}`)
}

/** Undici's fetch decodes brotli, so the raw bytes are asked for by `node:http`. */
async function savePage(web: Server, path: string, file: string): Promise<number> {
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    get(web.url + path, { headers: browserHeaders }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve(Buffer.concat(chunks)))
    }).on('error', reject)
  })
  writeFileSync(file, bytes)
  return bytes.byteLength
}

/** What a kept page costs beside nginx (N) and bare node:http (H) with the same bytes, in processor time a request. */
export async function cachedPage({ folder, small, rounds, seconds }: BenchContext): Promise<Figure[]> {
  const cms = await startCms({ varDir: small.varDir, port: 24100 })
  const web = await startWeb({ varDir: small.varDir, port: 24100 })
  const path = `/bai-viet/${slugOf(500)}`
  const file = join(folder, bytesFile)
  const quick = await savePage(web, path, file)
  // Asked for often, a page is soon compressed as small as it gets; all must send those bytes.
  for (let read = 0; read < 20; read++) await fetch(web.url + path, { headers: browserHeaders })
  await sleep(2_000)
  const size = await savePage(web, path, file)
  const bare = await startBareHttp(24110, file)
  const nginx = await startNginx(24120, folder, file)
  const load = { requests: getsOf([path]), connections: 32, seconds }
  const results = await interleaved(
    {
      web: { server: web, load },
      bare: { server: bare, load },
      ...(nginx ? { nginx: { server: nginx, load } } : {}),
    },
    rounds,
  )
  for (const taken of Object.values(results)) checkBytes(taken, size)
  for (const server of [web, cms, bare, ...(nginx ? [nginx] : [])]) await stop(server)

  const against = (name: 'bare' | 'nginx') =>
    results[name].map(
      (round, index) => round.processorMicroseconds / results.web[index].processorMicroseconds,
    )
  const againstOld = results.web.map((round) => OLD_SITE_MICROSECONDS / round.processorMicroseconds)
  const cost = median(results.web.map((round) => round.processorMicroseconds))
  const note = `${(size / 1000).toFixed(1)} kB brotli, ${cost.toFixed(0)} µs a request`
  const figure = (quantity: string, ratios: number[], pass: number, aim: number): Figure => ({
    quantity,
    value: median(ratios),
    spread: spread(ratios),
    unit: '',
    pass,
    aim,
    better: 'more',
    note,
  })
  return [
    figure('cached page / H (bare node:http)', against('bare'), 0.75, 0.9),
    nginx
      ? figure('cached page / N (nginx)', against('nginx'), 0.35, 0.5)
      : { ...figure('cached page / N (nginx)', [1], 0.35, 0.5), ...notInstalled },
    { ...figure('cached page / V (the old site, 17 ms)', againstOld, 150, 300), unit: 'x' },
    {
      quantity: 'article HTML, brotli, styles in it',
      value: size / 1000,
      unit: 'kB',
      pass: 20,
      aim: 13,
      better: 'less',
      note: `${(quick / 1000).toFixed(1)} kB for its first readers`,
    },
  ]
}
