/** Work under way by key: those who come with the same key meanwhile wait for it and share its outcome. */
export class SingleFlight<Result> {
  readonly #underWay = new Map<string, Promise<Result>>()

  run(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.#underWay.get(key)
    if (known) return known
    const started = work().finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, started)
    return started
  }
}
