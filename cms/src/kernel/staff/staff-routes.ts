import type { Core } from '@strapi/strapi'
import { answerRefusals } from '../refusals'

/** A request of somebody signed in to the panel. */
export interface StaffRequest {
  query: unknown
  params: Record<string, string>
  body: unknown
  /** Whether the person may do this (e.g. "plugin::content-manager.explorer.update") to this type. */
  may: (action: string, uid: string) => boolean
}

/** An address below /portal for the panel alone; what the handler returns is the answer's `data`. */
export interface StaffRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  answer: (strapi: Core.Strapi, request: StaffRequest) => Promise<unknown>
}

interface StaffState {
  userAbility: { can: (action: string, uid: string) => boolean }
}

const handlerOf = (strapi: Core.Strapi, { answer }: StaffRoute) =>
  answerRefusals(async (context) => {
    const { userAbility } = context.state as StaffState
    context.body = {
      data: await answer(strapi, {
        query: context.query,
        params: context.params as Record<string, string>,
        body: context.request.body,
        may: (action, uid) => userAbility.can(action, uid),
      }),
    }
  })

/** In register(): makes the addresses known; who is not signed in to the panel is turned away before the handler. */
export const registerStaffRoutes = (strapi: Core.Strapi, routes: readonly StaffRoute[]): void => {
  strapi.server.routes({
    type: 'admin',
    prefix: '/portal',
    routes: routes.map((route) => ({
      method: route.method,
      path: route.path,
      info: { type: 'admin' },
      handler: handlerOf(strapi, route),
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  })
}
