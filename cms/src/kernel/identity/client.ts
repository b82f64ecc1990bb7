import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { clientAddress } from './client-address'
import { saltOfDay } from './daily-salt'
import { networkOf } from './network-of'
import { addressKey, visitorKey } from './reader-keys'

function networkOfClient(strapi: Core.Strapi, ctx: Context): string {
  const claim = {
    // Not ctx.ip: behind a proxy Koa would take it from X-Forwarded-For, which anybody can write.
    socketAddress: ctx.req.socket.remoteAddress ?? '',
    claimedAddress: ctx.get('x-client-address'),
    claimedSecret: ctx.get('x-web-secret'),
  }
  return networkOf(clientAddress(claim, strapi.config.get('portal.webSecret')))
}

/** Key of the line a request comes from, for limits; another one each day. Outside transactions only. */
export async function addressKeyOf(strapi: Core.Strapi, ctx: Context, now: Date): Promise<string> {
  return addressKey(await saltOfDay(strapi, now), networkOfClient(strapi, ctx))
}

/** Key of the visitor behind a request, for counting; another one each day. Outside transactions only. */
export async function visitorKeyOf(strapi: Core.Strapi, ctx: Context, now: Date): Promise<string> {
  const visitor = { network: networkOfClient(strapi, ctx), agent: ctx.get('user-agent') }
  return visitorKey(await saltOfDay(strapi, now), visitor)
}
