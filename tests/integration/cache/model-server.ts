import { CachedAnswers } from '../../../web/server/cache/cached-answers'
import { ChangeFollower } from '../../../web/server/cache/change-follower'
import type { ModelCms } from './model-cms'

/** A web server over the model: a cache, a follower, and readers whose pages take a while to make. */
export class ModelServer {
  readonly answers: CachedAnswers
  readonly #follower: ChangeFollower
  #waiting: (() => void)[] = []
  /** How many log entries it has followed. */
  followed = 0

  constructor(readonly cms: ModelCms) {
    this.#follower = new ChangeFollower({
      ask: async (after) => {
        if (this.cms.isAway) throw new Error('The CMS is away')
        const from = after === null ? null : Number(after)
        this.followed = cms.log.length
        const tags = from === null ? [] : cms.log.slice(from).flat()
        return { tags, all: from === null, next: String(cms.log.length) }
      },
      onTags: (tags) => this.answers.changed(tags),
      onAll: () => this.answers.changedAll(),
      onTurn: () => {},
      now: () => cms.now,
    })
    this.answers = new CachedAnswers({
      maxBytes: 10_000_000,
      commonHeaders: {},
      now: () => cms.now,
      isFollowing: this.#follower.isFollowing,
      onFailure: () => {},
    })
  }

  follow(): Promise<void> {
    return this.#follower.follow()
  }

  /** A reader's page; the CMS is read at once, the page is finished at `finishPages`. */
  read(key: string): Promise<string> {
    const answer = this.answers.answer(key, async () => {
      const page = this.cms.page(key)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
      return page
    })
    return answer.then(({ content }) => content.toString())
  }

  finishPages(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting = []
  }

  /** A reader's page now, with everything that is under way finished. */
  async readToEnd(key: string): Promise<string> {
    const reading = this.read(key)
    await Promise.resolve()
    this.finishPages()
    return reading
  }
}
