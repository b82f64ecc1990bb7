import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { SiteStatisticsDto, SubjectCountsDto } from '../../../../contract/statistics'
import type { SubjectRef } from '../../../../contract/subjects'
import { inTransaction } from '../../../kernel/transaction'
import { GroupCommit } from '../group-commit'
import { subjectKey, type Hit } from '../hit'
import { findSiteStatistics } from '../site-statistics'
import { storeHits } from '../store-hits'
import { findCounts, publishedOf } from '../subject-counts'

/** How things stand after a group of hits was counted. */
export interface Standing {
  site: SiteStatisticsDto
  /** Counts of the group's subjects, by `subjectKey`. */
  counts: Map<string, SubjectCountsDto>
}

/** How things stand now. `published` are subjects that readers can see. */
export async function standingOf(db: Knex, published: SubjectRef[], now: Date): Promise<Standing> {
  const site = await findSiteStatistics(db, now)
  const counts = await findCounts(db, published)
  return { site, counts: new Map(counts.map((counted) => [subjectKey(counted.subject), counted])) }
}

interface HitCounter {
  /** Counts a hit; answered after it is stored. Outside transactions only. */
  count(hit: Hit): Promise<Standing>
}

/** At most ten commits a second, however many readers come. */
const WAIT_MS = 100
/** So that others who write wait for some tens of milliseconds at the most. */
const MOST_HITS = 1000

async function countGroup(strapi: Core.Strapi, hits: Hit[]): Promise<Standing> {
  const now = new Date()
  return inTransaction(strapi, async (trx) => {
    const subjects = hits.map(({ subject }) => subject).filter((subject) => subject !== null)
    const published = await publishedOf(trx, subjects)
    const isPublished = new Set(published.map(subjectKey))
    const known = hits.map((hit) =>
      hit.subject && !isPublished.has(subjectKey(hit.subject)) ? { ...hit, subject: null } : hit,
    )
    await storeHits(trx, known, now)
    return standingOf(trx, published, now)
  })
}

export default ({ strapi }: { strapi: Core.Strapi }): HitCounter => {
  const group = new GroupCommit<Hit, Standing>({
    waitMs: WAIT_MS,
    most: MOST_HITS,
    commit: (hits) => countGroup(strapi, hits),
  })
  return { count: (hit) => group.add(hit) }
}

/** The counter of this CMS. */
export const hitCounterOf = (strapi: Core.Strapi) =>
  strapi.service('api::statistics.hit-counter') as Core.Service & HitCounter
