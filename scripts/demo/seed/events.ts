import type { Core } from '@strapi/strapi'
import { eventInstants } from '../event-days'
import { EVENTS } from '../events'
import { slugOf } from '../slug-of'
import type { DemoEvent, DemoEventText } from '../types'
import { withMedia } from '../with-media'
import { publishIn, type Ids } from './entries'
import type { Media } from './media'

/** Writes and publishes the fairs; those without fixed days are laid around `now`. */
export async function seedEvents(strapi: Core.Strapi, media: Media, now: Date): Promise<Ids> {
  const ids: Ids = new Map()
  for (const event of EVENTS) {
    const fields = (text: DemoEventText) => ({
      ...wordsOf(text, event, media),
      ...factsOf(event, media),
      ...eventInstants(event, now),
    })
    const texts = { vi: fields(event.vi), en: event.en ? fields(event.en) : null }
    ids.set(event.key, await publishIn(strapi, 'api::events.event', texts))
  }
  return ids
}

function wordsOf({ body, resultsNote, ...words }: DemoEventText, { results }: DemoEvent, media: Media) {
  return {
    ...words,
    slug: slugOf(words.name),
    body: withMedia(body, media),
    ...(results ? { results: { ...results, note: resultsNote ?? null } } : {}),
  }
}

function factsOf({ type, latitude, longitude, boothCount, cover, gallery }: DemoEvent, media: Media) {
  return {
    type,
    latitude,
    longitude,
    boothCount: boothCount ?? null,
    state: 'planned',
    isExample: true,
    coverImage: media.pictures[cover].id,
    gallery: gallery.map((key) => media.pictures[key].id),
  }
}
