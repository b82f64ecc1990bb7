import type { GetChangesAnswer } from '../../cms/contract/site'
import { CachedAnswers } from './cache/cached-answers'
import { ChangeFollower, type Changes } from './cache/change-follower'
import { CmsContent } from './cms-content'
import type { ServerConfig } from './config'
import type { Log } from './log'
import { cmsAsker, type AskCms } from './proxy/ask-cms'
import { securityHeaders } from './security-headers'

/** The finished answers of this server, the CMS's content behind them, and the follower that keeps them true. */
export interface PortalContent {
  answers: CachedAnswers
  content: CmsContent
  follower: ChangeFollower
}

async function changesAfter(askCms: AskCms, after: string | null): Promise<Changes> {
  const { status, body } = await askCms(
    `/api/site/changes${after ? `?after=${encodeURIComponent(after)}` : ''}`,
  )
  if (status !== 200) throw new Error(`The CMS answered ${status} when asked for its changes`)
  const { data, meta }: GetChangesAnswer = JSON.parse(body)
  return { ...data, next: meta.next }
}

/** Puts the cache and its follower together; the follower still has to be started. */
export function portalContent(config: ServerConfig, log: Log): PortalContent {
  const askCms = cmsAsker(config.cmsUrl)
  const follower = new ChangeFollower({
    ask: (after) => changesAfter(askCms, after),
    onTags: (tags) => answers.changed(tags),
    onAll: () => answers.changedAll(),
    onTurn: (isAnswering) => {
      // In development it comes back with other code, which no tag tells.
      if (isAnswering && !config.isProduction) answers.changedAll()
      if (isAnswering) log.info('The CMS answers')
      else log.warn('The CMS does not answer: what is kept is served as it is')
    },
    now: Date.now,
  })
  const answers: CachedAnswers = new CachedAnswers({
    maxBytes: config.cacheBytes,
    commonHeaders: securityHeaders(config),
    now: Date.now,
    isFollowing: follower.isFollowing,
    onFailure: (key, error) => log.warn('An old answer was served', { key, error: String(error) }),
  })
  return { answers, content: new CmsContent(answers, askCms), follower }
}
