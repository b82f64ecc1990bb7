import type { Core } from '@strapi/strapi'
import { watchTerm } from '../../kernel/change-log/watch-writes'
import { watchListed } from '../../kernel/subjects/watch-listed'

const tagsOfFrame = () => ['site']

/** How writes of this feature show on public pages. */
export const siteWatches = (strapi: Core.Strapi) => [
  watchListed(strapi, 'page'),
  watchTerm('api::site.site-setting', tagsOfFrame),
  watchTerm('api::site.menu', tagsOfFrame),
  watchTerm('api::site.banner', tagsOfFrame),
  watchTerm('api::site.partner-link', tagsOfFrame),
]
