import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Core } from '@strapi/strapi'
import type { FileDto } from '../../../contract/media'
import type { Context } from '../../kernel/answer/context'

/** Sends a file of the media library to be saved under the name its editor gave it; 302 where it lies in a bucket. */
export const sendFile = async (ctx: Context, strapi: Core.Strapi, file: FileDto) => {
  ctx.set('Cache-Control', 'no-store')
  if (!file.url.startsWith('/uploads/')) return ctx.redirect(file.url)
  const path = join(strapi.dirs.static.public, 'uploads', basename(file.url))
  const { size } = await stat(path)
  ctx.attachment(file.name)
  ctx.type = file.mime
  ctx.length = size
  ctx.set('X-Content-Type-Options', 'nosniff')
  ctx.body = createReadStream(path)
}
