import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'

type Statistics = typeof import('../../../cms/src/api/statistics')

/** Stores what the former site counted, by the statistics of the running (compiled) CMS. */
export const importStartValues: Statistics['importStartValues'] = (strapi: Core.Strapi, values) => {
  const statistics: Statistics = createRequire(import.meta.url)(join(strapi.dirs.dist.api, 'statistics'))
  return statistics.importStartValues(strapi, values)
}
