import type { Core } from '@strapi/strapi'
import { watchSluggedTerm } from '../../kernel/former-slugs/watch-slugged-term'
import { watchArticles } from './article.watch'

export { createArticleCounts } from './article-counts'

const watchCategories = (strapi: Core.Strapi) =>
  watchSluggedTerm(strapi, {
    uid: 'api::articles.category',
    kind: 'category',
    table: 'categories',
    tagsOf: (id) => [`category:${id}`, `list:articles:category:${id}`, 'list:articles', 'list:categories'],
  })

const watchTags = (strapi: Core.Strapi) =>
  watchSluggedTerm(strapi, {
    uid: 'api::articles.tag',
    kind: 'tag',
    table: 'tags',
    tagsOf: (id) => [`tag:${id}`, `list:articles:tag:${id}`, 'list:tags'],
  })

/** How writes of this feature show on public pages. */
export const articleWatches = (strapi: Core.Strapi) => [
  watchArticles(strapi),
  watchCategories(strapi),
  watchTags(strapi),
]
