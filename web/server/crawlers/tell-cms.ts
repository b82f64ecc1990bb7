import type { CrawlersBody } from '../../../cms/contract/statistics'
import type { ServerConfig } from '../config'

/** How long the CMS may take, in milliseconds. */
const patience = 4_000

/** Gives what tells the CMS of crawlers, by a header that no reader's request can carry through this server. */
export function crawlerTeller({ cmsUrl, webSecret }: Pick<ServerConfig, 'cmsUrl' | 'webSecret'>) {
  return async (crawlers: CrawlersBody['crawlers']): Promise<void> => {
    const answer = await fetch(new URL('/api/hits/crawlers', cmsUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-report-secret': webSecret },
      body: JSON.stringify({ crawlers } satisfies CrawlersBody),
      signal: AbortSignal.timeout(patience),
    })
    if (!answer.ok) throw new Error(`The CMS answered ${answer.status} when told of crawlers`)
  }
}
