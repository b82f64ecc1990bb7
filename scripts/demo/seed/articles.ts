import type { Core } from '@strapi/strapi'
import { ARTICLES } from '../articles'
import { slugOf } from '../slug-of'
import type { DemoArticle, DemoText } from '../types'
import { withMedia } from '../with-media'
import { idOf, publishIn, type Ids } from './entries'
import type { Media } from './media'
import type { TermIds } from './terms'

/** Writes and publishes the articles, oldest first, as they would have come in. */
export async function seedArticles(strapi: Core.Strapi, media: Media, terms: TermIds): Promise<Ids> {
  const ids: Ids = new Map()
  for (const article of inOrder(ARTICLES)) {
    const fields = (text: DemoText, note?: string) => ({
      ...textFields(text, media),
      ...commonFields(article, media, terms),
      ...(article.revision ? { revisedOn: article.revision.on, changeNote: note } : {}),
    })
    const { vi, en, revision } = article
    const texts = { vi: fields(vi, revision?.note), en: en ? fields(en, revision?.noteEn) : null }
    ids.set(article.key, await publishIn(strapi, 'api::articles.article', texts))
  }
  return ids
}

function inOrder(articles: readonly DemoArticle[]): DemoArticle[] {
  return [...articles].sort((one, other) => Date.parse(one.postedAt) - Date.parse(other.postedAt))
}

/** The words of an article or page, as the CMS stores them. */
export function textFields({ title, summary, body }: DemoText, media: Media) {
  return { title, slug: slugOf(title), summary, body: withMedia(body, media) }
}

function commonFields(article: DemoArticle, media: Media, { categories, tags }: TermIds) {
  return {
    category: idOf(categories, article.category),
    tags: article.tags.map((tag) => idOf(tags, tag)),
    coverImage: media.pictures[article.cover].id,
    byline: article.byline,
    source: article.source,
    postedAt: new Date(article.postedAt).toISOString(),
    isFeatured: article.isFeatured ?? false,
  }
}
