import type { Core } from '@strapi/strapi'
import { sameSecret } from './secrets'

/**
 * In register(), before all other middlewares: Koa takes the address a request comes from out of X-Client-Address
 * (config/server.ts), so only the web server may write that header. Anybody else could begin each sign-in attempt under
 * another address.
 */
export function forgetForgedAddress(strapi: Core.Strapi): void {
  const webSecret = strapi.config.get<string>('portal.webSecret')
  strapi.server.use((ctx, next) => {
    const { headers } = ctx.req
    if (headers['x-client-address'] && !sameSecret(ctx.get('x-web-secret'), webSecret)) {
      delete headers['x-client-address']
    }
    return next()
  })
}
