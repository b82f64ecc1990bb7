import type { RouteLocation } from 'vue-router'
import type { Transport } from '@/shared/http'
import { apiAddress } from './api-address'
import { withoutHash } from './without-hash'

type Answer = Awaited<ReturnType<Transport>>
/** Answers of the API by their address, each to be used once. */
type PageData = Map<string, Answer>

interface Brought {
  at: number
  data: Promise<PageData>
}

/** For how long data that was brought ahead serves, in milliseconds: as long as a query's answer counts as fresh. */
const freshFor = 60_000
/** After this long, in milliseconds, the page asks for its parts itself. */
const patience = 15_000

const brought = new Map<string, Brought>()
const nothing: Brought = { at: 0, data: Promise.resolve(new Map()) }
/** Of the page that is going to be shown. */
let expected = nothing
/** Of the page before it: its reader may go on while its last parts still ask. */
let former = nothing

async function fetchData(address: string): Promise<PageData> {
  const answer = await fetch(`/page-data${address}`, { signal: AbortSignal.timeout(patience) })
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  return new Map(Object.entries<Answer>(await answer.json()))
}

function forgetOld(): void {
  for (const [address, { at }] of brought) if (Date.now() - at >= freshFor) brought.delete(address)
}

/** Fetches all that a page will ask the CMS for, in one request. Never fails: what does not come, the page asks for. */
export function bringPageData(to: Pick<RouteLocation, 'fullPath' | 'meta'>): Promise<PageData> {
  if (!to.meta.queries) return Promise.resolve(new Map())
  forgetOld()
  const address = withoutHash(to)
  const known = brought.get(address)
  if (known) return known.data
  const data = fetchData(address).catch(() => {
    brought.delete(address)
    return new Map<string, Answer>()
  })
  brought.set(address, { at: Date.now(), data })
  return data
}

/** Notes that a page came from the server with all it shows: who soon comes back to it needs nothing. */
export function noteRendered(rendered: Pick<RouteLocation, 'fullPath'>): void {
  brought.set(withoutHash(rendered), { at: Date.now(), data: Promise.resolve(new Map()) })
}

/** Has the requests of the next minute look first into the data of the page that is going to be shown. */
export function expectPageData(to: Pick<RouteLocation, 'fullPath' | 'meta'>): void {
  former = expected
  expected = { at: Date.now(), data: bringPageData(to) }
}

async function taken({ at, data }: Brought, address: string): Promise<Answer | undefined> {
  if (Date.now() - at >= freshFor) return undefined
  const answers = await data
  const answer = answers.get(address)
  answers.delete(address)
  return answer
}

/** As far as it has come: nobody waits for a page they have left. */
const asFarAsCome = ({ at, data }: Brought): Brought => ({ at, data: Promise.race([data, nothing.data]) })

/** Answers reads out of the data of the present page, waiting for it where it is on its way; all else goes on. */
export function answeredAhead(transport: Transport): Transport {
  return async (request) => {
    if (request.method !== 'get') return transport(request)
    const address = apiAddress(request.path, request.query)
    const answer = (await taken(expected, address)) ?? (await taken(asFarAsCome(former), address))
    return answer ?? transport(request)
  }
}
