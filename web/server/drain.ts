import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { FrontHandler } from './front'

/** How long clients with an open connection may still send a request, in milliseconds. */
const grace = 1_500
/** When whatever still runs is cut off: stopping takes less than 10 s altogether. */
const patience = 7_000

/** Lets a server stop without cutting off anybody. */
export interface Drain {
  isStopping: () => boolean
  /** While stopping, tells each client that its connection ends with this answer. */
  handler: FrontHandler
  /** Takes no new connections, finishes what runs, closes. */
  run: () => Promise<void>
}

/** Makes the drain of a server. */
export function drainOf(server: Server): Drain {
  let isStopping = false
  return {
    isStopping: () => isStopping,
    handler(_request, response, next) {
      if (isStopping) response.setHeader('connection', 'close')
      next()
    },
    async run() {
      isStopping = true
      const closed = new Promise<void>((resolve) => {
        // http's own close would cut connections at rest at once, on one of which a request may be under way.
        NetServer.prototype.close.call(server, () => resolve())
      })
      await Promise.race([closed, wait(grace)])
      server.closeIdleConnections()
      await Promise.race([closed, wait(patience)])
      server.closeAllConnections()
    },
  }
}
