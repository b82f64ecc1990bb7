import type { Core } from '@strapi/strapi'

type Factory = Core.MiddlewareFactory

interface Middlewares {
  extend: (uid: `strapi::${string}`, wrap: (stock: Factory) => Factory) => void
}

/** Wraps one of Strapi's own middlewares; in register(), before Strapi makes them from `config/middlewares.ts`. */
export function extendStock(
  strapi: Core.Strapi,
  name: string,
  wrap: (stock: Core.MiddlewareHandler) => Core.MiddlewareHandler,
): void {
  const middlewares = strapi.get<Middlewares>('middlewares')
  middlewares.extend(`strapi::${name}`, (make) => (config, context) => {
    const stock = make(config, context)
    return stock && wrap(stock)
  })
}
