import { rm } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'

interface SentFile {
  filepath: string
}

/**
 * In register(), before all other middlewares: takes away the files that the body parser left in the system's temporary
 * folder. Strapi does so itself, but not where answering fails.
 */
export function dropSentFiles(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next) => {
    try {
      await next()
    } finally {
      const sent: SentFile[] = Object.values(ctx.request.files ?? {}).flat()
      await Promise.all(sent.map(({ filepath }) => rm(filepath, { force: true })))
    }
  })
}
