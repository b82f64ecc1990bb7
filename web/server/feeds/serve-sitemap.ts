import type { FastifyInstance, FastifyReply } from 'fastify'
import { writeAnswer } from '../cache/write-answer'
import type { MadeAnswer } from '../pages/made-answer'
import type { FeedParts } from './feed-parts'
import { gather } from './gather'
import { robotsOf } from './robots'
import { pagesPerFile, sitemapIndexOf, sitemapOf, type SitemapPage } from './sitemap'
import { sitemapPages } from './sitemap-pages'

/** Search engines come rarely and a walk through all lists is long: one walk serves an hour. */
const maxAge = 3_600_000

type File = (pages: SitemapPage[], publicUrl: string) => string | null

function wholeFile(pages: SitemapPage[], publicUrl: string): string {
  if (pages.length <= pagesPerFile) return sitemapOf(pages, publicUrl)
  return sitemapIndexOf(Math.ceil(pages.length / pagesPerFile), publicUrl)
}

function partFile(number: number): File {
  return (pages, publicUrl) => {
    const part = pages.slice((number - 1) * pagesPerFile, number * pagesPerFile)
    return part.length > 0 ? sitemapOf(part, publicUrl) : null
  }
}

/** Serves `/sitemap.xml`, its parts where it is long, and `/robots.txt`. */
export function serveSitemap(app: FastifyInstance, { answers, askPast, publicUrl }: FeedParts): void {
  let walk: { begun: number; pages: Promise<SitemapPage[]> } | undefined

  function allPages(): Promise<SitemapPage[]> {
    if (walk && Date.now() - walk.begun < maxAge) return walk.pages
    const pages = sitemapPages(gather(askPast))
    walk = { begun: Date.now(), pages }
    pages.catch(() => (walk = undefined))
    return pages
  }

  async function made(file: File): Promise<MadeAnswer> {
    const body = file(await allPages(), publicUrl)
    const until = new Date((walk?.begun ?? Date.now()) + maxAge).toISOString()
    const headers = { 'content-type': 'application/xml; charset=utf-8' }
    const keep = body === null ? 'not' : 'until-changed'
    return { status: body === null ? 404 : 200, headers, body: body ?? '', tags: [], until, keep }
  }

  async function send(reply: FastifyReply, path: string, file: File): Promise<FastifyReply> {
    const kept = await answers.answer(path, () => made(file))
    reply.hijack()
    writeAnswer({ request: reply.request.raw, response: reply.raw }, kept)
    return reply
  }

  app.get('/sitemap.xml', (_request, reply) => send(reply, '/sitemap.xml', wholeFile))
  app.get<{ Params: { number: string } }>('/sitemap-:number(^\\d{1,4}).xml', (request, reply) => {
    const { number } = request.params
    return send(reply, `/sitemap-${Number(number)}.xml`, partFile(Number(number)))
  })
  app.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(robotsOf(publicUrl)),
  )
}
