import lighthouse from 'lighthouse'

/** What Lighthouse's simulated phone met on one visit. */
export interface Visit {
  /** 0 to 100. */
  score: number
  fcpSeconds: number
  lcpSeconds: number
  tbtMilliseconds: number
  cls: number
  requests: number
  /** Everything but images, compressed. */
  kilobytesWithoutImages: number
}

interface NetworkItems {
  items: { resourceType?: string; transferSize?: number }[]
}

/** Visits a page once with an empty cache on a slow phone. Fails when Lighthouse gives no result. */
export async function visit(url: string, port: number): Promise<Visit> {
  const result = await lighthouse(url, { port, onlyCategories: ['performance'], logLevel: 'error' })
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`)
  const { audits, categories, runtimeError } = result.lhr
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`)
  const valueOf = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
  const { items } = audits['network-requests']?.details as NetworkItems
  const bytes = items
    .filter(({ resourceType }) => resourceType !== 'Image')
    .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)
  return {
    score: (categories.performance?.score ?? 0) * 100,
    fcpSeconds: valueOf('first-contentful-paint') / 1000,
    lcpSeconds: valueOf('largest-contentful-paint') / 1000,
    tbtMilliseconds: valueOf('total-blocking-time'),
    cls: valueOf('cumulative-layout-shift'),
    requests: items.length,
    kilobytesWithoutImages: bytes / 1000,
  }
}
