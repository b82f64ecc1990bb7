import type { Core } from '@strapi/strapi'
import { watchTerm } from '../../kernel/change-log/watch-writes'
import { watchArticles } from './article.watch'

/** How writes of this feature show on public pages. */
export const articleWatches = (strapi: Core.Strapi) => [
  watchArticles(strapi),
  watchTerm('api::articles.category', (id) => [
    `category:${id}`,
    `list:articles:category:${id}`,
    'list:articles',
    'list:categories',
  ]),
  watchTerm('api::articles.tag', (id) => [`tag:${id}`, `list:articles:tag:${id}`]),
]
