import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { isOfApi } from './is-of-api'

type Route = ReturnType<Core.Strapi['server']['listRoutes']>[number]

const answers =
  ({ method, path }: Context) =>
  (route: Route) =>
    route.methods.includes(method) && route.match(path)

/**
 * In bootstrap(), behind Strapi's middlewares and before its router: an address of the API is looked for among the API's own
 * routes and answered by the first that fits. Strapi's router would compare it with the panel's hundreds as well, and lead
 * it through a handler of each plugin that says which methods it takes. What nobody answers goes on to that router.
 */
export function routeApiFirst(strapi: Core.Strapi): void {
  let routes: Route[] | undefined
  strapi.server.use((ctx: Context, next) => {
    if (!isOfApi(ctx.path)) return next()
    // Asked for by the first request, when all who have routes have named them.
    routes ??= strapi.server.api('content-api').listRoutes()
    const route = routes.find(answers(ctx))
    const [answer] = route?.stack ?? []
    if (!route || !answer) return next()
    ctx.params = route.params(ctx.path, route.captures(ctx.path), {})
    return answer(ctx, next)
  })
}
