import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CachedAnswers } from '../cache/cached-answers'
import type { KeptAnswer } from '../cache/kept-answer'
import { pageAddress } from '../cache/page-addresses'
import { Slots } from '../cache/slots'
import { writeAnswer } from '../cache/write-answer'
import { described, type Log } from '../log'
import type { MadeAnswer } from './made-answer'
import { unavailableAnswers } from './unavailable-answers'
import { unavailableData } from './unavailable-data'
import { unavailablePage } from './unavailable-page'

type Make = (url: string) => Promise<MadeAnswer>

interface PageParts {
  makePage: Make
  makeData: Make
  answers: CachedAnswers
  commonHeaders: Record<string, string>
  log: Log
}

/** A form in which a page is sent. */
interface Form {
  /** What stands before the page's own address. */
  prefix: string
  make: Make
  unavailable: (url: string) => KeptAnswer
}

/** A render keeps the processor busy: a few at once use the time they wait for the CMS, more would only slow each other. */
const renders = { atOnce: 4, waiting: 100 }

/** Answers every GET that nothing else answers with a page of the app; below `/page-data` with what the page shows. */
export function servePages(app: FastifyInstance, parts: PageParts): void {
  const { makePage, makeData, answers, commonHeaders, log } = parts
  const slots = new Slots(renders)

  async function answerOf(url: string, isTyped: boolean, form: Form): Promise<KeptAnswer> {
    const key = form.prefix + url
    try {
      return await answers.answer(key, async () => {
        const made = await slots.run(() => form.make(url))
        return isTyped && made.keep === 'until-changed' ? { ...made, keep: 'briefly' } : made
      })
    } catch (error) {
      log.error('A page could not be made', { key, ...described(error) })
      return form.unavailable(url)
    }
  }

  const inForm = (form: Form) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { key, redirect, isTyped } = pageAddress(request.url.slice(form.prefix.length))
    if (redirect) return reply.redirect(form.prefix + redirect, 302)
    const kept = await answerOf(key, isTyped, form)
    reply.hijack()
    writeAnswer({ request: request.raw, response: reply.raw }, kept)
    return reply
  }

  const noPage = unavailableAnswers(unavailablePage, commonHeaders)
  const noData = unavailableAnswers(unavailableData, commonHeaders)
  app.get('/*', inForm({ prefix: '', make: makePage, unavailable: noPage }))
  const sendData = inForm({ prefix: '/page-data', make: makeData, unavailable: noData })
  app.get('/page-data', sendData)
  app.get('/page-data/*', sendData)
}
