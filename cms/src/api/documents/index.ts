import type { Core } from '@strapi/strapi'
import { watchTerm } from '../../kernel/change-log/watch-writes'
import { watchListed } from '../../kernel/subjects/watch-listed'

const tagsOfTerm = (id: string) => [`term:${id}`, 'list:documents']

/** How writes of this feature show on public pages. */
export const documentWatches = (strapi: Core.Strapi) => [
  watchListed(strapi, 'document'),
  watchTerm('api::documents.document-type', tagsOfTerm),
  watchTerm('api::documents.issuer', tagsOfTerm),
  watchTerm('api::documents.subject-area', tagsOfTerm),
]
