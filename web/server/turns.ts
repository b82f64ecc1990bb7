/** Lets those who wait go on one after the other, a turn of the event loop apart. */
export class Turns {
  readonly #waiting: (() => void)[] = []

  /** Resolves when it is the caller's turn. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (this.#waiting.length === 1) setImmediate(this.#call)
    })
  }

  readonly #call = (): void => {
    this.#waiting.shift()?.()
    if (this.#waiting.length > 0) setImmediate(this.#call)
  }
}
