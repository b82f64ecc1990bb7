import type { MadeAnswer } from '../pages/made-answer'
import { AnswerStore } from './answer-store'
import { ChangeWatches, type ChangeWatch } from './change-watch'
import { goneTags } from './gone-tags'
import { keptAnswer, type KeptAnswer } from './kept-answer'

const minute = 60_000
const day = 24 * 60 * minute
/** An answer older than this is made anew behind the next reader's back, in case a change was ever missed. */
const refreshAge = 10 * minute
/** How long an answer is kept that is not worth more: what is not found, what few will ask for again. */
const briefAge = 10_000

interface Flight {
  watch: ChangeWatch
  answer: Promise<KeptAnswer>
}

interface CacheParts {
  maxBytes: number
  /** Headers of every answer of this server. */
  commonHeaders: Record<string, string>
  /** Milliseconds since 1970. */
  now: () => number
  /** Whether the CMS's changes are known up to now; where not, what is kept may be old. */
  isFollowing: () => boolean
  /** Told why an old answer had to be served. */
  onFailure: (key: string, error: unknown) => void
}

/** Makes an answer when it is needed. */
export type Make = () => Promise<MadeAnswer>

/** Finished answers by key: made once for all who wait, fresh until something they were made from changes. */
export class CachedAnswers {
  readonly #lasting: AnswerStore
  readonly #brief: AnswerStore
  readonly #watches = new ChangeWatches()
  readonly #flights = new Map<string, Flight>()

  constructor(readonly parts: CacheParts) {
    this.#lasting = new AnswerStore({ maxBytes: parts.maxBytes, maxAge: day })
    this.#brief = new AnswerStore({ maxBytes: parts.maxBytes / 16, maxAge: briefAge })
  }

  /** The answer that can be sent at once as it is, if there is one. */
  peek(key: string): KeptAnswer | undefined {
    const kept = this.#lasting.get(key) ?? this.#brief.get(key)
    if (!kept || kept.isStale || !this.parts.isFollowing()) return undefined
    const now = this.parts.now()
    return now < kept.until && now - kept.madeAt < refreshAge ? kept : undefined
  }

  /** The answer of a key, made where it is missing or old. Where it cannot be made, an old one serves up to a day. */
  async answer(key: string, make: Make): Promise<KeptAnswer> {
    const ready = this.peek(key)
    if (ready) return ready
    const old = this.#lasting.get(key)
    if (!old) return this.#fly(key, make)
    const made = this.#fly(key, make).catch((error: unknown) => {
      // It may have been withdrawn meanwhile.
      const still = this.#lasting.get(key)
      if (!still) throw error
      this.parts.onFailure(key, error)
      return still
    })
    return this.#mayServe(old) ? old : made
  }

  /** Marks what was made from these tags as old and drops what was withdrawn. Gives how many answers that were. */
  changed(tags: readonly string[]): number {
    if (tags.length === 0) return 0
    this.#watches.changed(tags)
    // What was not found carries no tag of the entry that now may stand there.
    this.#brief.markAllStale()
    return this.#lasting.drop(goneTags(tags)) + this.#lasting.markStale(tags)
  }

  /** Marks everything as old. */
  changedAll(): void {
    this.#watches.changedAll()
    this.#brief.markAllStale()
    this.#lasting.markAllStale()
  }

  get figures() {
    return {
      answers: this.#lasting.count + this.#brief.count,
      bytes: this.#lasting.bytes + this.#brief.bytes,
    }
  }

  /** Whether an old answer may be sent while a new one is made: nothing it shows is known to have changed. */
  #mayServe(old: KeptAnswer): boolean {
    if (!this.parts.isFollowing()) return true
    return !old.isStale && this.parts.now() < old.until
  }

  /** Joins the making of this key that is under way, unless something changed since it began. */
  #fly(key: string, make: Make): Promise<KeptAnswer> {
    const present = this.#flights.get(key)
    if (present && !present.watch.sawChange()) return present.answer
    const watch = this.#watches.begin()
    const flight: Flight = { watch, answer: this.#make(key, make, watch) }
    this.#flights.set(key, flight)
    const land = () => {
      watch.end()
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    }
    flight.answer.then(land, land)
    return flight.answer
  }

  async #make(key: string, make: Make, watch: ChangeWatch): Promise<KeptAnswer> {
    const madeAt = this.parts.now()
    const made = await make()
    const kept = keptAnswer(made, this.parts.commonHeaders, madeAt)
    kept.isStale = made.keep === 'until-changed' ? watch.touches(made.tags) : watch.sawChange()
    if (!watch.lost(made.tags)) this.#keep(key, kept)
    return kept
  }

  /** An answer that was overtaken by a change must not replace a newer one. */
  #keep(key: string, kept: KeptAnswer): void {
    if (kept.keep === 'not') return
    const [store, other] =
      kept.keep === 'briefly' ? [this.#brief, this.#lasting] : [this.#lasting, this.#brief]
    const present = this.#lasting.get(key) ?? this.#brief.get(key)
    if (kept.isStale && present && !present.isStale) return
    // What stood at this address before must not come back once this is old.
    other.delete(key)
    store.set(key, kept)
  }
}
