import { setTimeout } from 'node:timers/promises'

/** What the CMS says has changed since a cursor. `all` where it cannot tell any more. */
export interface Changes {
  tags: string[]
  all: boolean
  next: string
}

interface FollowerParts {
  /** Asks the CMS; `after` is the cursor of its last answer. */
  ask: (after: string | null) => Promise<Changes>
  onTags: (tags: string[]) => void
  onAll: () => void
  /** Told when the CMS stops and when it begins to answer. */
  onTurn: (isAnswering: boolean) => void
  now: () => number
}

/** Time between two questions, in milliseconds: what is published is to be seen within a second. */
const interval = 700
/** After this long without an answer, in milliseconds, nobody knows what is fresh. */
const patience = 5_000

/** Follows the CMS's change log, a question each second. */
export class ChangeFollower {
  #after: string | null = null
  #answeredAt = -Infinity
  #wasAnswering = false
  readonly #stopping = new AbortController()

  constructor(readonly parts: FollowerParts) {}

  /** Whether changes are known up to a moment ago. */
  readonly isFollowing = (): boolean => this.parts.now() - this.#answeredAt < patience

  /** Whether the CMS has ever answered. */
  get hasFollowed(): boolean {
    return this.#after !== null
  }

  /** Asks once and passes on what changed. */
  async follow(): Promise<void> {
    const askedAt = this.parts.now()
    try {
      const { tags, all, next } = await this.parts.ask(this.#after)
      this.#after = next
      this.#answeredAt = askedAt
      // Even where everything may have changed, the tags tell what was withdrawn.
      if (tags.length > 0) this.parts.onTags(tags)
      if (all) this.parts.onAll()
      this.#turn(true)
    } catch {
      this.#turn(false)
    }
  }

  /** Follows until `stop`. */
  async start(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await this.follow()
      await setTimeout(interval, null, { ref: false, signal: this.#stopping.signal }).catch(() => null)
    }
  }

  stop(): void {
    this.#stopping.abort()
  }

  #turn(isAnswering: boolean): void {
    if (isAnswering === this.#wasAnswering) return
    this.#wasAnswering = isAnswering
    this.parts.onTurn(isAnswering)
  }
}
