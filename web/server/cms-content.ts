import type { CmsAnswer } from '../src/app/rendered-page'
import type { CachedAnswers } from './cache/cached-answers'
import { contentAddress } from './cache/content-addresses'
import type { KeptAnswer } from './cache/kept-answer'
import type { MadeAnswer } from './pages/made-answer'
import type { AskCms, CmsReply } from './proxy/ask-cms'
import { Turns } from './turns'

/** An answer of the CMS that is a failure of its own, not of the question. */
class CmsFailure extends Error {
  override readonly name = 'CmsFailure'

  constructor(readonly status: number) {
    super(`The CMS answered ${status}`)
  }
}

function keepOf({ status, headers }: CmsReply, isTyped: boolean): MadeAnswer['keep'] {
  // Where an entry moved, another may come to stand, which the tags of the one that moved do not tell.
  if (status === 404 || status === 301) return 'briefly'
  if (status >= 400 || !headers['cache-tag'] || headers['set-cookie']) return 'not'
  return isTyped ? 'briefly' : 'until-changed'
}

function madeFrom(reply: CmsReply, isTyped: boolean): MadeAnswer {
  const { status, headers, body } = reply
  if (status >= 500) throw new CmsFailure(status)
  const location = headers.location
  return {
    status,
    headers: {
      'content-type': headers['content-type'] ?? 'application/json; charset=utf-8',
      ...(location ? { location } : {}),
    },
    body,
    tags: String(headers['cache-tag'] ?? '')
      .split(' ')
      .filter((tag) => tag !== ''),
    until: String(headers['cache-until'] ?? '') || null,
    keep: keepOf(reply, isTyped),
  }
}

function answerFrom({ status, content, tags, until, keep, isStale }: KeptAnswer): CmsAnswer {
  return {
    status,
    body: content.toString(),
    tags: [...tags],
    until: Number.isFinite(until) ? new Date(until).toISOString() : null,
    keep: isStale ? 'not' : keep,
  }
}

/** Public content of the CMS, out of the cache where it is fresh there. */
export class CmsContent {
  private readonly turns = new Turns()

  constructor(
    readonly answers: CachedAnswers,
    readonly askCms: AskCms,
  ) {}

  /** The finished answer of public content, or `null` where an address is none. */
  kept(url: string): Promise<KeptAnswer> | null {
    const address = contentAddress(url)
    if (!address) return null
    const { key, isTyped } = address
    return this.answers.answer(key, async () => {
      const reply = await this.askCms(key)
      // Rendering goes on from here: answers that came together would hold the loop for as long as all of their pages.
      await this.turns.next()
      return madeFrom(reply, isTyped)
    })
  }

  /** What a page asks for while it renders; an entry that moved is followed to where it is. */
  readonly ask = async (path: string): Promise<CmsAnswer> => {
    const kept = this.kept(path)
    if (!kept) return this.askPast(path)
    const { status, headers, tags } = await kept
    if (status < 300 || status >= 400 || !headers.location) return answerFrom(await kept)
    const moved = await this.ask(headers.location)
    const keep = moved.keep === 'not' ? 'not' : 'briefly'
    return { ...moved, keep, tags: [...new Set([...tags, ...moved.tags])] }
  }

  /** Asks past the cache. */
  readonly askPast = async (path: string): Promise<CmsAnswer> => {
    const { status, body, tags, until, keep } = madeFrom(await this.askCms(path), false)
    return { status, body, tags, until, keep }
  }
}
