import type { Core } from '@strapi/strapi'
import { watchListed } from '../../kernel/subjects/watch-listed'

/** How writes of this feature show on public pages. */
export const eventWatches = (strapi: Core.Strapi) => [watchListed(strapi, 'event')]
