import { setTimeout as sleep } from 'node:timers/promises'
import { signIn } from '../editor'
import { observe, startObservedWeb } from '../observe'
import { type Server, stop } from '../pinned'
import { startCms } from '../portal'
import { median } from '../statistics'
import type { Figure } from '../verdicts'
import { type BenchContext, documentIdOf, slugOf } from './context'

const WARM_PAGES = 100
const PUBLISHES = 5

const pageOf = (number: number) => `/bai-viet/${slugOf(number)}`
async function read(web: Server, path: string): Promise<string> {
  const answer = await fetch(web.url + path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.text()
}

async function secondsUntilShown(web: Server, path: string, title: string): Promise<number> {
  const begun = performance.now()
  while (performance.now() - begun < 10_000) {
    if ((await read(web, path)).includes(title)) return (performance.now() - begun) / 1000
    await sleep(20)
  }
  throw new Error(`${title} never showed at ${path}`)
}

/** How soon a publish shows, how much else it drops, and how often a crowd makes a cold page. */
export async function freshness({ small }: BenchContext): Promise<Figure[]> {
  const cms = await startCms({ varDir: small.varDir, port: 24500 })
  const web = await startObservedWeb({ varDir: small.varDir, port: 24500 })
  const editor = await signIn(cms.url, small.varDir)

  // Far from the article that changes, so that none shows it as a neighbour.
  const others = Array.from({ length: WARM_PAGES }, (_, index) => pageOf(300 + index))
  for (const path of others) await read(web, path)
  const delays: number[] = []
  for (let time = 1; time <= PUBLISHES; time++) {
    const title = `Tin vừa sửa lần ${time} lúc ${Date.now()}`
    await read(web, pageOf(100))
    await editor.publish(documentIdOf(100), title)
    delays.push(await secondsUntilShown(web, pageOf(100), title))
  }
  await observe(web)
  for (const path of others) await read(web, path)
  const dropped = (await observe(web)).rendered.length

  await Promise.all(Array.from({ length: 500 }, () => read(web, pageOf(777))))
  const renders = (await observe(web)).rendered.length
  await stop(web)
  await stop(cms)
  return [
    {
      quantity: 'publish -> visible, median',
      value: median(delays),
      unit: 's',
      pass: 1,
      aim: 1,
      better: 'less',
    },
    {
      quantity: 'unrelated pages dropped by a publish',
      value: (dropped / WARM_PAGES) * 100,
      unit: '%',
      pass: 2,
      aim: 0,
      better: 'less',
    },
    {
      quantity: '500 clients on a cold address: renders',
      value: renders,
      unit: '',
      pass: 1,
      aim: 1,
      better: 'less',
    },
  ]
}
