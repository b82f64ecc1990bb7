import { getsOf, type Load, loadRound, withoutErrors } from '../load'
import { residentMegabytes, stop } from '../pinned'
import { startCms, startWeb } from '../portal'
import type { Figure } from '../verdicts'
import { type BenchContext, slugOf, spreadOver } from './context'

const REQUESTS = 1_000_000
const PAGES = 200

/** Memory of the web server while it sends a million kept pages. */
export async function memory({ small }: BenchContext): Promise<Figure[]> {
  const cms = await startCms({ varDir: small.varDir, port: 24600 })
  const web = await startWeb({ varDir: small.varDir, port: 24600 })
  await fetch(`${web.url}/bai-viet/${slugOf(1)}`)
  const idle = residentMegabytes(web.processes[0])
  const paths = spreadOver(small.articleCount, PAGES).map((number) => `/bai-viet/${slugOf(number)}`)
  const load: Load = { requests: getsOf(paths), connections: 32, seconds: 15 }
  withoutErrors('web', await loadRound(web, load))
  const warm = residentMegabytes(web.processes[0])
  let sent = 0
  while (sent < REQUESTS) {
    const { requestsPerSecond } = withoutErrors('web', await loadRound(web, load))
    sent += requestsPerSecond * 15
    process.stdout.write(`  ${Math.round(sent / 1000)} thousand requests\n`)
  }
  const loaded = residentMegabytes(web.processes[0])
  await stop(web)
  await stop(cms)
  return [
    {
      quantity: 'memory under load / idle',
      value: warm / idle,
      unit: 'x',
      pass: 1.6,
      aim: 1.3,
      better: 'less',
      note: `${idle.toFixed(0)} -> ${warm.toFixed(0)} MB, ${PAGES} pages kept`,
    },
    {
      quantity: 'memory after 10^6 requests / after warm-up',
      value: loaded / warm,
      unit: 'x',
      pass: 1.05,
      aim: 1.02,
      better: 'less',
      note: `${warm.toFixed(0)} -> ${loaded.toFixed(0)} MB`,
    },
  ]
}
