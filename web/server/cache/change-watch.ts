import { goneTag } from './gone-tags'

/** Notes, while an answer is being made, what changed meanwhile: what was read before a change must not count as fresh. */
export interface ChangeWatch {
  /** Whether one of these tags changed since the watch began. */
  touches: (tags: readonly string[]) => boolean
  /** Whether what has one of these tags was withdrawn since the watch began. */
  lost: (tags: readonly string[]) => boolean
  /** Whether anything changed since the watch began. */
  sawChange: () => boolean
  end: () => void
}

/** Tells all answers in the making of changes. */
export class ChangeWatches {
  readonly #open = new Set<{ tags: Set<string>; all: boolean }>()

  begin(): ChangeWatch {
    const seen = { tags: new Set<string>(), all: false }
    this.#open.add(seen)
    return {
      touches: (tags) => seen.all || tags.some((tag) => seen.tags.has(tag)),
      lost: (tags) => tags.some((tag) => seen.tags.has(goneTag(tag))),
      sawChange: () => seen.all || seen.tags.size > 0,
      end: () => void this.#open.delete(seen),
    }
  }

  changed(tags: readonly string[]): void {
    for (const seen of this.#open) for (const tag of tags) seen.tags.add(tag)
  }

  changedAll(): void {
    for (const seen of this.#open) seen.all = true
  }
}
