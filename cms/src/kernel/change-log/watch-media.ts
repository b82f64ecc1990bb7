import type { Core } from '@strapi/strapi'
import { inTransaction } from '../transaction'
import { EVERYTHING, writeChanges } from './write-changes'

/** In bootstrap(): a picture's new text or content can stand on any page; such changes are rare. */
export const watchMedia = (strapi: Core.Strapi) => {
  const note = () => inTransaction(strapi, (trx) => writeChanges(trx, [EVERYTHING]))
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterUpdate: note,
    afterDelete: note,
  })
}
