import type { Core } from '@strapi/strapi'
import { extendStock } from './extend-stock'

const READS = new Set(['GET', 'HEAD'])

/**
 * In register(): Strapi's parser of bodies checks its own settings for each request, and then leaves reads as they are here:
 * with nothing sent.
 */
export function spareReadsTheParser(strapi: Core.Strapi): void {
  extendStock(strapi, 'body', (stock) => (ctx, next) => {
    if (!READS.has(ctx.method)) return stock(ctx, next)
    ctx.request.body = {}
    return next()
  })
}
