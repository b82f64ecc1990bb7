import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { Refusal } from '../refusals'
import { accountOf, bearerOf, type Account } from './account'
import { isOwnOrigin } from './own-origin'
import { cookieOptions, READER_COOKIE, readCookie, sealedCookie } from './reader-cookie'
import { accountKey, firstCookie, guestKey } from './reader-keys'
import { randomToken } from './secrets'

/** Somebody who rates, comments or reacts. `key` is what their voices are stored under. */
export interface Reader {
  key: string
  account: Account | null
}

/** A reader about to speak; `newCookie` is what their browser must keep once they have. */
export interface Speaker extends Reader {
  newCookie: string | null
}

const FOREIGN = {
  vi: 'Yêu cầu này phải được gửi từ một trang của cổng thông tin.',
  en: 'This request must come from a page of the portal.',
}
const SIGNED_OUT = { vi: 'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.', en: 'Please sign in again.' }

const secretOf = (strapi: Core.Strapi): string => strapi.config.get('portal.readerSecret')
const publicUrlOf = (strapi: Core.Strapi): string => strapi.config.get('portal.publicUrl')

function guestOf(secret: string, ctx: Context): Reader | null {
  const id = readCookie(secret, ctx.cookies.get(READER_COOKIE))
  return id ? { key: guestKey(secret, id), account: null } : null
}

/** Who asks, as far as we know; null for somebody who has not spoken yet. Sets nothing. Outside transactions only. */
export async function knownReader(strapi: Core.Strapi, ctx: Context): Promise<Reader | null> {
  const secret = secretOf(strapi)
  const token = bearerOf(ctx)
  const account = token ? await accountOf(strapi, token) : null
  if (account) return { key: accountKey(secret, account.id), account }
  return guestOf(secret, ctx)
}

/** Throws the 403 for a request that a page of somebody else's sent. */
export function refuseForeignPages(strapi: Core.Strapi, ctx: Context): void {
  const origin = { origin: ctx.get('origin'), fetchSite: ctx.get('sec-fetch-site') }
  if (!isOwnOrigin(origin, publicUrlOf(strapi))) throw new Refusal(403, FOREIGN)
}

/**
 * Who speaks. A session that is over is refused (401), or a signed-in reader would speak as a guest without knowing; a
 * request from a page of somebody else's is refused too (403). Outside transactions only.
 */
export async function speakerOf(strapi: Core.Strapi, ctx: Context): Promise<Speaker> {
  refuseForeignPages(strapi, ctx)
  const reader = await knownReader(strapi, ctx)
  if (bearerOf(ctx) && !reader?.account) throw new Refusal(401, SIGNED_OUT)
  if (reader) return { ...reader, newCookie: null }
  const secret = secretOf(strapi)
  const id = firstCookie(secret, { idempotencyKey: ctx.get('idempotency-key'), random: randomToken() })
  return { key: guestKey(secret, id), account: null, newCookie: sealedCookie(secret, id) }
}

/** Lets a guest's browser keep who they are, after their first voice is stored. */
export function rememberSpeaker(strapi: Core.Strapi, ctx: Context, speaker: Speaker): void {
  if (!speaker.newCookie) return
  const options = cookieOptions(publicUrlOf(strapi))
  // TLS ends before the CMS: without this Koa refuses to send a secure cookie over its own plain connection.
  ctx.cookies.secure = options.secure
  ctx.cookies.set(READER_COOKIE, speaker.newCookie, options)
}
