import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import type { FileDto } from '../../../contract/media'
import type { SubjectRef } from '../../../contract/subjects'
import type { Context } from '../answer/context'
import { storedPathOf } from '../media/stored-path'
import { announceDownload } from './announce-download'
import { byteSpan, type ByteSpan } from './byte-span'

/** Only a GET can ask for a part; one that names a state of the file (If-Range) gets the whole, since none is told. */
const rangeOf = (ctx: Context): string =>
  ctx.method === 'GET' && ctx.get('if-range') === '' ? ctx.get('range') : ''

function sendSpan(ctx: Context, { path, size }: { path: string; size: number }, span: ByteSpan | null): void {
  const { first, last } = span ?? { first: 0, last: size - 1 }
  ctx.status = span ? 206 : 200
  if (span) ctx.set('Content-Range', `bytes ${first}-${last}/${size}`)
  ctx.body = createReadStream(path, size > 0 ? { start: first, end: last } : {})
  ctx.length = last - first + 1
}

/** Sends a file of this machine, or the part that is asked for; gives whether its first byte is among it. */
async function sendStored(ctx: Context, path: string): Promise<boolean> {
  const { size } = await stat(path)
  ctx.set('Accept-Ranges', 'bytes')
  const span = byteSpan(rangeOf(ctx), size)
  if (span === 'none') {
    ctx.status = 416
    ctx.set('Content-Range', `bytes */${size}`)
    ctx.body = ''
    return false
  }
  sendSpan(ctx, { path, size }, span)
  return ctx.method === 'GET' && (span === null || span.first === 0)
}

/**
 * Sends a file of the media library to be saved under the name its editor gave it; 302 where it lies in a bucket. Gives
 * whether a reader begins to take it: one who asks how large it is, or goes on in the middle, does not.
 */
const beginSending = async (strapi: Core.Strapi, ctx: Context, file: FileDto): Promise<boolean> => {
  ctx.set('Cache-Control', 'no-store')
  const path = storedPathOf(strapi, file.url)
  if (path === null) {
    ctx.redirect(file.url)
    return ctx.method === 'GET' && /^(bytes=0-.*)?$/.test(ctx.get('range'))
  }
  ctx.attachment(file.name)
  ctx.type = file.mime
  ctx.set('X-Content-Type-Options', 'nosniff')
  return sendStored(ctx, path)
}

/** Sends a file of an entry that readers can see, and tells those who count when one begins to take it. */
export const sendFile = async (
  strapi: Core.Strapi,
  ctx: Context,
  { file, subject }: { file: FileDto; subject: SubjectRef },
): Promise<void> => {
  const isBegun = await beginSending(strapi, ctx, file)
  if (isBegun) await announceDownload(strapi, { ctx, subject, file: file.id })
}
