import type { ServerConfig } from '../config'
import type { FrontHandler } from '../front'
import { described, type Log } from '../log'
import { clientAddressReader } from '../proxy/client-address'
import { CrawlerReports } from './crawler-reports'
import { meetCrawlers } from './meet-crawlers'
import { crawlerTeller } from './tell-cms'

interface CrawlerCount {
  handler: FrontHandler
  /** Tells the CMS of those it does not know of yet. */
  flush: () => Promise<void>
}

/** Counts programs that read pages and run no scripts, which the browser's own count never meets. */
export function crawlerCount(config: ServerConfig, log: Log): CrawlerCount {
  const reports = new CrawlerReports({
    send: crawlerTeller(config),
    onFailure: (error) => log.warn('The CMS could not be told of crawlers', described(error)),
  })
  const clientAddress = clientAddressReader(config.trustedProxies)
  return { handler: meetCrawlers({ clientAddress, note: reports.note }), flush: () => reports.flush() }
}
