import type { Context } from '../answer/context'

/** Sends what belongs to the asking reader: nobody on the way may keep it. */
export const sendPrivately = (ctx: Context, body: object, status = 200): void => {
  ctx.set('Cache-Control', 'private, no-store')
  ctx.body = body
  ctx.status = status
}
