import { LRUCache } from 'lru-cache'
import type { KeptAnswer } from './kept-answer'
import { TagIndex } from './tag-index'

interface StoreLimits {
  /** Most bytes of all kept answers together. */
  maxBytes: number
  /** How long an answer may be kept at all, in milliseconds. */
  maxAge: number
}

/** Keeps answers within a number of bytes, the least used go first; finds them again by key and by tag. */
export class AnswerStore {
  readonly #index = new TagIndex()
  readonly #answers: LRUCache<string, KeptAnswer>

  constructor({ maxBytes, maxAge }: StoreLimits) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      // One answer must not push out everything else.
      maxEntrySize: Math.ceil(maxBytes / 4),
      ttl: maxAge,
      // Answers live for seconds or a day; a clock by the millisecond would set a timer for each.
      ttlResolution: 1_000,
      sizeCalculation: ({ size }, key) => size + key.length * 2,
      dispose: (answer, key) => this.#index.remove(key, answer.tags),
    })
  }

  get(key: string): KeptAnswer | undefined {
    return this.#answers.get(key)
  }

  set(key: string, answer: KeptAnswer): void {
    this.#answers.set(key, answer)
    if (this.#answers.peek(key) === answer) this.#index.add(key, answer.tags)
  }

  /** Drops what was made from these tags. Gives how many. */
  drop(tags: readonly string[]): number {
    const keys = this.#index.keysOf(tags)
    for (const key of keys) this.#answers.delete(key)
    return keys.size
  }

  delete(key: string): void {
    this.#answers.delete(key)
  }

  /** Marks what was made from these tags as stale; it stays for the time the CMS may be away. Gives how many. */
  markStale(tags: readonly string[]): number {
    const keys = this.#index.keysOf(tags)
    for (const key of keys) this.#mark(key)
    return keys.size
  }

  markAllStale(): void {
    for (const key of this.#answers.keys()) this.#mark(key)
  }

  #mark(key: string): void {
    const answer = this.#answers.peek(key)
    if (answer) answer.isStale = true
  }

  get count(): number {
    return this.#answers.size
  }

  get bytes(): number {
    return this.#answers.calculatedSize
  }

  /** Tags that lead to a kept answer. */
  get tagCount(): number {
    return this.#index.size
  }
}
