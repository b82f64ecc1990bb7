interface GroupOptions<Item, Result> {
  /** How long the first of a group waits for others, in ms. */
  waitMs: number
  /** Largest group. */
  most: number
  /** Stores a group; what it gives is the answer to each member. */
  commit: (items: Item[]) => Promise<Result>
}

interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (fault: unknown) => void
}

/** Gathers items that come at about the same time, so that they share one transaction; each is answered after its commit. */
export class GroupCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = []
  private isRunning = false

  constructor(private readonly options: GroupOptions<Item, Result>) {}

  /** Resolves once `item` is stored; rejects, with all of its group, when it is not. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject })
      if (!this.isRunning) void this.run()
    })
  }

  /** One group after the other: two at once would only wait for each other in the database. */
  private async run(): Promise<void> {
    this.isRunning = true
    while (this.waiting.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.options.waitMs))
      await this.store(this.waiting.splice(0, this.options.most))
    }
    this.isRunning = false
  }

  private async store(group: Waiting<Item, Result>[]): Promise<void> {
    try {
      const result = await this.options.commit(group.map(({ item }) => item))
      for (const { resolve } of group) resolve(result)
    } catch (fault) {
      for (const { reject } of group) reject(fault)
    }
  }
}
