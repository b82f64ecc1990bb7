import type { Context as KoaContext } from 'koa'

/** What a controller is given for one request. */
export type Context = KoaContext
