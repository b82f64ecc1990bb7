import autocannon from 'autocannon'
import { processorSeconds, type Server } from './pinned'

export interface Load {
  /** Paths asked for in turn, again and again. */
  paths: string[]
  connections: number
  seconds: number
  headers?: Record<string, string>
}

export interface Round {
  requestsPerSecond: number
  /** Processor microseconds a request, of all processes of the server. */
  processorMicroseconds: number
  p99Milliseconds: number
  bytesPerAnswer: number
  errors: number
}

/** What a browser of today sends, so that everybody sends brotli. */
export const browserHeaders = { 'accept-encoding': 'br, gzip', accept: 'text/html' }

/** Loads a server for some seconds and tells what it gave and what that cost. Anything but a 2xx counts as an error. */
export async function loadRound(server: Server, load: Load): Promise<Round> {
  const { paths, connections, seconds, headers = browserHeaders } = load
  const before = processorSeconds(server.processes)
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers })),
  })
  const used = processorSeconds(server.processes) - before
  const answered = Math.max(1, result['2xx'])
  return {
    requestsPerSecond: answered / result.duration,
    processorMicroseconds: (used * 1e6) / answered,
    p99Milliseconds: result.latency.p99,
    bytesPerAnswer: result.throughput.total / answered,
    errors: result.errors + result.non2xx,
  }
}
