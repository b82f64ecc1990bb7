import type { Core } from '@strapi/strapi'
import type { SubjectRef } from '../../../contract/subjects'
import type { Context } from '../answer/context'

export interface Download {
  /** The request, by which a counter knows the reader. */
  ctx: Context
  /** The entry the file belongs to. */
  subject: SubjectRef
  /** documentId of the file. */
  file: string
}

/**
 * Tells whoever counts downloads, by `strapi.eventHub.on('portal.download', …)`, of a file that is there; it goes out after
 * they are done, and also when one of them fails.
 */
export const announceDownload = async (strapi: Core.Strapi, download: Download) => {
  try {
    await strapi.eventHub.emit('portal.download', download)
  } catch (fault) {
    strapi.log.error(fault)
  }
}
