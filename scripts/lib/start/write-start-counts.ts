import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import type { StartCount } from '../../demo/start-counts'

type Statistics = typeof import('../../../cms/src/api/statistics')

/** Stores what entries were viewed and downloaded on the former site, by the statistics of the running (compiled) CMS. */
export async function writeStartCounts(strapi: Core.Strapi, counts: StartCount[]): Promise<void> {
  const statistics: Statistics = createRequire(import.meta.url)(join(strapi.dirs.dist.api, 'statistics'))
  await statistics.importStartValues(strapi, { counts, visits: null })
}
