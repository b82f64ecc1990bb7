/** Thrown where too many are at work and waiting already. No fault in the code: the log needs no place in it. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy'
  override readonly stack = undefined
}

interface SlotLimits {
  /** How many work at once. */
  atOnce: number
  /** How many may wait beside them. */
  waiting: number
}

/** Lets a few work at once and some wait; the rest is refused at once, so that a crowd cannot pile up work. */
export class Slots {
  #working = 0
  readonly #waiting: (() => void)[] = []

  constructor(readonly limits: SlotLimits) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#working >= this.limits.atOnce) await this.#wait()
    else this.#working += 1
    try {
      return await work()
    } finally {
      this.#release()
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.limits.waiting) throw new TooBusy('Too many pages are being made')
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Hands the slot over to who waits longest. */
  #release(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#working -= 1
  }
}
