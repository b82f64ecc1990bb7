import type { Core } from '@strapi/strapi'
import type { Context } from '../../kernel/answer/context'

const NAME = 'reader_session'

/**
 * Never to scripts, never from foreign pages, and with no request but those for accounts: pages stay free of it. It ends with
 * the browser; the server ends it earlier.
 */
function options(strapi: Core.Strapi, ctx: Context) {
  const secure = strapi.config.get<string>('portal.publicUrl').startsWith('https:')
  // TLS ends before the CMS: without this Koa refuses to send a secure cookie over its own plain connection.
  ctx.cookies.secure = secure
  return {
    httpOnly: true,
    sameSite: 'strict' as const,
    secure,
    path: '/api/readers',
    signed: true,
    overwrite: true,
  }
}

/** The refresh token of a browser; only one this server set, since Koa checks its seal. */
export const sessionCookieOf = (ctx: Context): string | undefined => ctx.cookies.get(NAME, { signed: true })

export function keepSessionCookie(strapi: Core.Strapi, ctx: Context, refreshToken: string): void {
  ctx.cookies.set(NAME, refreshToken, options(strapi, ctx))
}

export function dropSessionCookie(strapi: Core.Strapi, ctx: Context): void {
  ctx.cookies.set(NAME, '', { ...options(strapi, ctx), expires: new Date(0) })
}
