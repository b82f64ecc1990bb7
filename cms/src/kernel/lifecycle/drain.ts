import type { Server } from 'node:http'

/** Longest time an answer under way may take once the process was asked to stop. */
const PATIENCE_MS = 10_000
/** Kept-alive connections become idle when their answer is out; they are looked for this often. */
const LOOK_MS = 50

const draining = new WeakSet<Server>()

/** Whether this server was asked to stop. */
export const isDraining = (server: Server): boolean => draining.has(server)

/**
 * Takes no more connections and waits for the answers under way. Strapi itself would cut every open socket at once, and
 * a reader's comment with it.
 */
export const drain = async (server: Server, patienceMs = PATIENCE_MS) => {
  draining.add(server)
  if (!server.listening) return
  const closed = new Promise<void>((done) => server.close(() => done()))
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS)
  const impatient = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearInterval(idle)
  clearTimeout(impatient)
}
