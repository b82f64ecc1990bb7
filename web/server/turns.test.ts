import { expect, it } from 'vitest'
import { Turns } from './turns'

const nextLoop = () => new Promise<void>((resolve) => setTimeout(resolve))

it('pages whose data came together are not made in one go: others are served between them', async () => {
  const turns = new Turns()
  const seen: string[] = []
  const page = (name: string) => turns.next().then(() => void seen.push(name))
  const pages = [page('first'), page('second'), page('third')]
  setImmediate(() => setImmediate(() => seen.push('reader')))
  await Promise.all(pages)
  expect(seen.indexOf('reader')).toBeLessThan(seen.indexOf('third'))
  expect(seen.filter((name) => name !== 'reader')).toEqual(['first', 'second', 'third'])
})

it('whoever comes when nobody waits any more has a turn too', async () => {
  const turns = new Turns()
  await turns.next()
  await nextLoop()
  await expect(turns.next()).resolves.toBeUndefined()
})
