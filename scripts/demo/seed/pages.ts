import type { Core } from '@strapi/strapi'
import { PAGES } from '../pages'
import { textFields } from './articles'
import { publishIn, type Ids } from './entries'
import type { Media } from './media'

/** Writes and publishes the static pages. */
export async function seedPages(strapi: Core.Strapi, media: Media): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { key, vi, en } of PAGES) {
    const texts = { vi: textFields(vi, media), en: en ? textFields(en, media) : null }
    ids.set(key, await publishIn(strapi, 'api::site.page', texts))
  }
  return ids
}
