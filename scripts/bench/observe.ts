import { once } from 'node:events'
import type { Server } from './pinned'
import { startWeb } from './portal'

/** What an observed web server did since it was last asked. */
export interface Observed {
  /** The pages it rendered. */
  rendered: string[]
  /** 99th percentile of how long its event loop was held, in milliseconds. */
  delayMilliseconds: number
}

/** Starts a web server that can be asked what it does. */
export const startObservedWeb = (place: Parameters<typeof startWeb>[0], cms?: Server): Promise<Server> =>
  startWeb({ ...place, script: 'scripts/bench/observed-web.ts' }, cms)

/** Asks an observed web server what it did since it was last asked. */
export async function observe({ processes: [web] }: Server): Promise<Observed> {
  const answer = once(web, 'message')
  web.send('observe')
  const [observed] = await answer
  return observed
}
