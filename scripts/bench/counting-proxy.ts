import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CountingProxy {
  url: string
  /** Requests passed on since the last call, by path without query. */
  take: () => Map<string, number>
  close: () => void
}

/** Stands between web server and CMS and counts what is asked: it tells renders from cache hits without a look inside. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let counts = new Map<string, number>()
  const server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '').split('?', 1)[0]
    counts.set(path, (counts.get(path) ?? 0) + 1)
    const passed = request(new URL(incoming.url ?? '/', target), {
      method: incoming.method,
      headers: incoming.headers,
    })
    passed.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = counts
      counts = new Map()
      return taken
    },
    close: () => void server.close(),
  }
}
