import { serializeQueryCache, type QueryCache } from '@pinia/colada'

/**
 * What the queries of a page brought, as JSON: answers of the CMS are JSON themselves. What failed or was never asked is
 * left out: the browser asks for it itself.
 */
export function pageState(cache: QueryCache): string {
  const entries = Object.entries(serializeQueryCache(cache))
  return JSON.stringify(
    Object.fromEntries(entries.filter(([, [data, error]]) => data !== undefined && !error)),
  )
}
