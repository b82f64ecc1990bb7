import type { Core } from '@strapi/strapi'

/** Codes of a connection that ended before its answer: reset, or closed in the middle of a request. */
const LEFT = new Set(['ECONNRESET', 'HPE_INVALID_EOF_STATE'])

/** In register(): somebody who leaves before the answer is no failure to print, readers on a slow line do so all day. */
export function letReadersLeave(strapi: Core.Strapi): void {
  const { app } = strapi.server
  const print = app.onerror.bind(app)
  app.onerror = (error: NodeJS.ErrnoException) => {
    if (!LEFT.has(error.code ?? '')) print(error)
  }
}
