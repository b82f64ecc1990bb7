import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { clientAddress } from './client-address'
import { saltOfDay } from './daily-salt'
import { networkOf } from './network-of'
import { addressKey, type DayKeys, dayKeys } from './reader-keys'
import { sameSecret } from './secrets'

const webSecretOf = (strapi: Core.Strapi): string => strapi.config.get('portal.webSecret')

function networkOfClient(strapi: Core.Strapi, ctx: Context): string {
  const claim = {
    // Not ctx.ip: behind a proxy Koa would take it from X-Forwarded-For, which anybody can write.
    socketAddress: ctx.req.socket.remoteAddress ?? '',
    claimedAddress: ctx.get('x-client-address'),
    claimedSecret: ctx.get('x-web-secret'),
  }
  return networkOf(clientAddress(claim, webSecretOf(strapi)))
}

/** What counting needs to know of a visitor, in keys that tell nothing of them and change each day. */
export interface VisitorKeys extends DayKeys {
  /** The keys the same visitor had the day before; made only for whom they are asked, since they cost as much again. */
  former: () => DayKeys
}

const DAY_MS = 86_400_000

async function keysOf(strapi: Core.Strapi, visitor: { network: string; agent: string }, now: Date) {
  const salt = await saltOfDay(strapi, now)
  const formerSalt = await saltOfDay(strapi, new Date(now.getTime() - DAY_MS))
  let former: DayKeys | undefined
  return { ...dayKeys(salt, visitor), former: () => (former ??= dayKeys(formerSalt, visitor)) }
}

/** Keys of the visitor behind a request, for counting. Outside transactions only. */
export const visitorKeysOf = (strapi: Core.Strapi, ctx: Context, now: Date): Promise<VisitorKeys> =>
  keysOf(strapi, { network: networkOfClient(strapi, ctx), agent: ctx.get('user-agent') }, now)

/** Keys of a visitor of whom the web server tells: the same as if they had sent a request themselves. */
export const keysOfTold = (
  strapi: Core.Strapi,
  { address, agent }: { address: string; agent: string },
  now: Date,
): Promise<VisitorKeys> => keysOf(strapi, { network: networkOf(address), agent }, now)

/**
 * Whether a request is the web server's own report. Not X-Web-Secret: that one goes along with whatever readers send
 * through it.
 */
export function isWebServersReport(strapi: Core.Strapi, ctx: Context): boolean {
  const secret = webSecretOf(strapi)
  return secret !== '' && sameSecret(ctx.get('x-report-secret'), secret)
}

/** Key of the line a request comes from, for limits; another one each day. Outside transactions only. */
export async function addressKeyOf(strapi: Core.Strapi, ctx: Context, now: Date): Promise<string> {
  return addressKey(await saltOfDay(strapi, now), networkOfClient(strapi, ctx))
}
