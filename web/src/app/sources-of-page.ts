import type { Keep, Sources } from './rendered-page'

const keeps: Keep[] = ['until-changed', 'briefly', 'not']

/** Collects what a page is made from, out of the answers it asked for. */
export class SourcesOfPage {
  readonly #tags = new Set<string>()
  #until: string | null = null
  #keep: Keep = 'until-changed'

  /** Notes one more answer. */
  add({ tags, until, keep }: Sources): void {
    for (const tag of tags) this.#tags.add(tag)
    if (until && (this.#until === null || Date.parse(until) < Date.parse(this.#until))) this.#until = until
    if (keeps.indexOf(keep) > keeps.indexOf(this.#keep)) this.#keep = keep
  }

  /** Notes that an answer did not come: a page that lacks something must not be shown to others. */
  addFailure(): void {
    this.#keep = 'not'
  }

  /** All tags, the earliest instant of change, and no longer keeping than the answer that may be kept shortest. */
  get summary(): Sources {
    return { tags: [...this.#tags], until: this.#until, keep: this.#keep }
  }
}
