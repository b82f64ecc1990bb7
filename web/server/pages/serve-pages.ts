import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CachedAnswers } from '../cache/cached-answers'
import { keptAnswer, type KeptAnswer } from '../cache/kept-answer'
import { pageAddress } from '../cache/page-addresses'
import { Slots } from '../cache/slots'
import { writeAnswer } from '../cache/write-answer'
import { described, type Log } from '../log'
import type { MadeAnswer } from './made-answer'
import { unavailablePage } from './unavailable-page'

interface PageParts {
  make: (url: string) => Promise<MadeAnswer>
  answers: CachedAnswers
  commonHeaders: Record<string, string>
  log: Log
}

/** A render keeps the processor busy: a few at once use the time they wait for the CMS, more would only slow each other. */
const renders = { atOnce: 4, waiting: 100 }

/** Answers every GET that nothing else answers with a page of the app. */
export function servePages(app: FastifyInstance, { make, answers, commonHeaders, log }: PageParts): void {
  const slots = new Slots(renders)

  async function pageAt(key: string, isTyped: boolean): Promise<KeptAnswer> {
    try {
      return await answers.answer(key, async () => {
        const made = await slots.run(() => make(key))
        return isTyped && made.keep === 'until-changed' ? { ...made, keep: 'briefly' } : made
      })
    } catch (error) {
      log.error('A page could not be made', { key, ...described(error) })
      return keptAnswer(unavailablePage(key), commonHeaders, Date.now())
    }
  }

  async function answerPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { key, redirect, isTyped } = pageAddress(request.url)
    if (redirect) return reply.redirect(redirect, 302)
    const kept = await pageAt(key, isTyped)
    reply.hijack()
    writeAnswer({ request: request.raw, response: reply.raw }, kept)
    return reply
  }

  app.get('/*', answerPage)
}
