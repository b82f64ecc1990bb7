import autocannon from 'autocannon'
import { processorSeconds, type Server } from './pinned'
import { sharesOf } from './shares'

export interface Load {
  /** Requests that are sent in turn, again and again; each connection has its own share or its own place to begin. */
  requests: autocannon.Request[]
  connections: number
  seconds: number
  /** Requests a second at the most; without it each connection asks as soon as it has its answer. */
  rate?: number
  /** A status that is no error though it is no success. */
  alsoFine?: number
}

export interface Round {
  requestsPerSecond: number
  /** Processor microseconds a request, of all processes of the server. */
  processorMicroseconds: number
  p99Milliseconds: number
  bytesPerAnswer: number
  /** Answers with the status that is also fine. */
  alsoFine: number
  errors: number
}

/** What a browser of today sends, so that everybody sends brotli. */
export const browserHeaders = { 'accept-encoding': 'br, gzip', accept: 'text/html' }

/** Requests for these paths. */
export const getsOf = (
  paths: string[],
  headers: Record<string, string> = browserHeaders,
): autocannon.Request[] => paths.map((path) => ({ path, headers }))

/** Loads a server for some seconds and tells what it gave and what that cost. */
export async function loadRound(server: Server, load: Load): Promise<Round> {
  const { requests, connections, seconds, rate, alsoFine } = load
  const shares = sharesOf(requests, connections)
  const before = processorSeconds(server.processes)
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    // Each connection writes all requests it is given before its first: its share comes below.
    requests: requests.slice(0, 1),
    ...(rate ? { overallRate: rate } : {}),
    setupClient: (client) => client.setRequests(shares.next().value ?? requests),
  })
  const used = processorSeconds(server.processes) - before
  const answered = Math.max(1, result['2xx'])
  const fine = alsoFine ? (result.statusCodeStats?.[`${alsoFine}`]?.count ?? 0) : 0
  return {
    requestsPerSecond: answered / result.duration,
    processorMicroseconds: (used * 1e6) / answered,
    p99Milliseconds: result.latency.p99,
    bytesPerAnswer: result.throughput.total / answered,
    alsoFine: fine,
    errors: result.errors + result.timeouts + result.non2xx - fine,
  }
}

/** The round, if every answer was as it should be; a bench on errors measures nothing. */
export function withoutErrors(name: string, round: Round): Round {
  if (round.errors > 0) throw new Error(`${name} answered ${round.errors} requests with an error`)
  return round
}
