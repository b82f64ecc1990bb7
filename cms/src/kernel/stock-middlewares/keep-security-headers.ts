import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { isOfApi } from '../routes/is-of-api'
import { extendStock } from './extend-stock'

/** What a middleware sets on an answer of the API. */
async function headersSetBy(middleware: Core.MiddlewareHandler): Promise<Record<string, string>> {
  const req = new IncomingMessage(new Socket())
  const res = new ServerResponse(req)
  await middleware({ method: 'GET', path: '/api', req, res } as Context, () => Promise.resolve())
  return Object.fromEntries(Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)]))
}

/**
 * In register(): Strapi builds Helmet anew for each request, which took an eighth of the time of a read, and on the
 * addresses of the API it always says the same. So there it is asked once.
 */
export function keepSecurityHeaders(strapi: Core.Strapi): void {
  extendStock(strapi, 'security', (stock) => {
    const kept = headersSetBy(stock)
    return async (ctx, next) => {
      if (!isOfApi(ctx.path)) return stock(ctx, next)
      ctx.set(await kept)
      return next()
    }
  })
}
