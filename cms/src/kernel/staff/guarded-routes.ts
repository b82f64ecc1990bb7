import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { sealOf } from '../identity'
import { answerRefusals } from '../refusals'

/** A right of the staff that belongs to no content type; its id is `admin::portal.<name>`. */
export interface StaffAction {
  name: string
  /** As the page of roles shows it, in Vietnamese. */
  label: string
}

/** Somebody of the staff. `readerKey` is what their own words to readers are stored under. */
export interface Staff {
  id: number
  name: string
  readerKey: string
}

/** A request of somebody who holds the right its route asks for. */
export interface GuardedRequest {
  query: unknown
  params: Record<string, string>
  body: unknown
  staff: Staff
  now: Date
}

/** An address below /portal for those who hold a right; what the handler returns is the whole answer. */
export interface GuardedRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  answer: (strapi: Core.Strapi, request: GuardedRequest) => Promise<object>
}

interface AdminUser {
  id: number
  firstname: string | null
  lastname: string | null
  email: string
}

const staffOf = (strapi: Core.Strapi, ctx: Context): Staff => {
  const { id, firstname, lastname, email }: AdminUser = ctx.state.user
  const name = [firstname, lastname].filter(Boolean).join(' ')
  return {
    id,
    name: name || email,
    readerKey: sealOf(strapi.config.get('portal.readerSecret'), `staff:${id}`),
  }
}

const handlerOf = (strapi: Core.Strapi, { answer }: GuardedRoute) =>
  answerRefusals(async (ctx) => {
    const { query, params, request } = ctx
    const staff = staffOf(strapi, ctx)
    ctx.body = await answer(strapi, { query, params, body: request.body, staff, now: new Date() })
  })

/** In register(): makes a right known and the addresses that ask for it. */
export const registerGuardedRoutes = (
  strapi: Core.Strapi,
  { name, label }: StaffAction,
  routes: readonly GuardedRoute[],
): void => {
  // In bootstrap() it would be too late: roles would lose the right at each start.
  strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'settings',
      category: 'Cổng thông tin',
      displayName: label,
      uid: `portal.${name}`,
      pluginName: 'admin',
    },
  ])
  const guard = { name: 'admin::hasPermissions', config: { actions: [`admin::portal.${name}`] } }
  strapi.server.routes({
    type: 'admin',
    prefix: '/portal',
    routes: routes.map((route) => ({
      method: route.method,
      path: route.path,
      info: { type: 'admin' },
      handler: handlerOf(strapi, route),
      config: { policies: ['admin::isAuthenticatedAdmin', guard] },
    })),
  })
}
