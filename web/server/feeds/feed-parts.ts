import type { PageRequest } from '../../src/app/rendered-page'
import type { CachedAnswers } from '../cache/cached-answers'
import type { Log } from '../log'

/** What feeds are made with. */
export interface FeedParts {
  answers: CachedAnswers
  /** Asks for public content through the cache. */
  ask: PageRequest['ask']
  /** Asks past the cache: a walk through all lists would push out what readers ask for. */
  askPast: PageRequest['ask']
  publicUrl: string
  commonHeaders: Record<string, string>
  log: Log
}
