import { Readable } from 'node:stream'
import type { Core } from '@strapi/strapi'
import { randomToken } from '../../../kernel/identity'
import type { SentFile } from './sent-files'

interface Dimensions {
  width: number | null
  height: number | null
}

/**
 * Puts a sent file into the media library, where editors open it from the submission; gives its row id. Its address holds
 * 256 random bits and stands in no public answer but that of an article it is attached to.
 */
export async function keepFile(strapi: Core.Strapi, { name, kind, content }: SentFile): Promise<number> {
  const uploads = strapi.plugin('upload')
  const kept = {
    name,
    hash: `bai-gui-${randomToken()}`,
    ext: kind.ext,
    mime: kind.mime,
    size: Math.round(content.length / 10) / 100,
    sizeInBytes: content.length,
    getStream: () => Readable.from(content),
  }
  const none: Dimensions = { width: null, height: null }
  const dimensions: Dimensions = kind.isPicture
    ? await uploads
        .service('image-manipulation')
        .getDimensions(kept)
        .catch(() => none)
    : none
  // Without smaller renderings: they would take seconds, and few pictures are used.
  // No rollback reaches a folder or a bucket; what was half sent is taken away by it too.
  await strapi.db.transaction(async ({ onRollback }) => onRollback(() => void uploads.provider.delete(kept)))
  await uploads.service('provider').upload(kept)
  const { getStream: _getStream, sizeInBytes: _bytes, ...row } = kept
  const data = {
    ...row,
    ...dimensions,
    provider: strapi.config.get('plugin::upload.provider'),
    folderPath: '/',
  }
  const { id } = await strapi.db.query('plugin::upload.file').create({ data })
  return id
}
