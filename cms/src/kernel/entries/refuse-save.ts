import { errors } from '@strapi/utils'

/** Stops a save; the editor reads `sentence` in the panel. */
export const refuseSave = (sentence: string): never => {
  throw new errors.ApplicationError(sentence)
}
