import type { IncomingMessage } from 'node:http'
import type { CrawlerDto } from '../../../cms/contract/statistics'
import type { FrontHandler } from '../front'
import { isCrawler } from './is-crawler'

/** Pages have no ending; neither the API, the data of pages, files, feeds nor probes are pages. */
const page = /^\/(?!(?:api|uploads|assets|page-data)\/|healthz$|readyz$)[^.?]*(?:\?|$)/

interface CrawlerParts {
  clientAddress: (request: IncomingMessage) => string
  /** Told of each page a crawler was sent. */
  note: (crawler: CrawlerDto) => void
}

/** Passes every request on and tells of crawlers that got a page; for all others it costs one look at a name. */
export function meetCrawlers({ clientAddress, note }: CrawlerParts): FrontHandler {
  return (request, response, next) => {
    const agent = request.headers['user-agent']
    if (request.method === 'GET' && isCrawler(agent) && page.test(request.url ?? '')) {
      const address = clientAddress(request)
      response.once('finish', () => {
        if (response.statusCode === 200 || response.statusCode === 304) note({ address, agent })
      })
    }
    next()
  }
}
