import type { FastifyInstance } from 'fastify'
import type { KeptAnswer } from '../cache/kept-answer'
import { writeAnswer } from '../cache/write-answer'
import { described } from '../log'
import type { MadeAnswer } from '../pages/made-answer'
import { unavailableAnswers } from '../pages/unavailable-answers'
import { unavailablePage } from '../pages/unavailable-page'
import { feedRoutes, type FeedRoute } from './feed-routes'
import { gather, MovedThere, NothingThere } from './gather'
import type { FeedParts } from './feed-parts'
import { serveSitemap } from './serve-sitemap'

interface Place {
  path: string
  slug: string
}

/** A feed as it is sent, or where it went. */
async function madeFeed({ ask, publicUrl }: FeedParts, route: FeedRoute, place: Place): Promise<MadeAnswer> {
  const cms = gather(ask)
  try {
    const body = await route.make(cms, { ...place, publicUrl })
    return { status: 200, headers: { 'content-type': route.type }, body, ...cms.sources() }
  } catch (error) {
    if (!(error instanceof MovedThere)) throw error
    return { status: 301, headers: { location: error.path }, body: '', ...cms.sources() }
  }
}

/** Serves feeds, calendars, the sitemap and robots.txt. */
export function serveFeeds(app: FastifyInstance, parts: FeedParts): void {
  const { answers, commonHeaders, log } = parts
  const noFeed = unavailableAnswers(unavailablePage, commonHeaders)

  /** The feed, or `null` where there is nothing to feed from. */
  async function feedAt(route: FeedRoute, place: Place): Promise<KeptAnswer | null> {
    try {
      return await answers.answer(place.path, () => madeFeed(parts, route, place))
    } catch (error) {
      if (error instanceof NothingThere) return null
      log.error('A feed could not be made', { key: place.path, ...described(error) })
      return noFeed(place.path)
    }
  }

  for (const route of feedRoutes) {
    app.get<{ Params: { slug?: string } }>(route.path, async (request, reply) => {
      const path = request.url.split('?', 1)[0] ?? request.url
      const kept = await feedAt(route, { path, slug: request.params.slug ?? '' })
      if (!kept) return reply.code(404).type('text/plain; charset=utf-8').send('Không tìm thấy | Not found')
      reply.hijack()
      writeAnswer({ request: request.raw, response: reply.raw }, kept)
      return reply
    })
  }
  serveSitemap(app, parts)
}
