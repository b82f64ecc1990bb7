import type { CrawlerDto } from '../../../cms/contract/statistics'

interface ReportParts {
  /** Resolves once the CMS has counted them. */
  send: (crawlers: CrawlerDto[]) => Promise<void>
  onFailure: (error: unknown) => void
}

/** How long the first of a batch waits for others, in milliseconds. */
const wait = 5_000
/** Most that one batch holds; whoever comes beyond that is met again at its next page. */
const most = 200

/** Gathers crawlers for the CMS, each once a batch; what could not be told is told with the next batch. */
export class CrawlerReports {
  #waiting = new Map<string, CrawlerDto>()
  #timer: NodeJS.Timeout | undefined

  constructor(readonly parts: ReportParts) {}

  readonly note = (crawler: CrawlerDto): void => {
    if (this.#waiting.size >= most) return
    this.#waiting.set(`${crawler.address}\n${crawler.agent}`, crawler)
    this.#timer ??= setTimeout(() => void this.flush(), wait).unref()
  }

  /** Tells of all that wait, at once. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const crawlers = [...this.#waiting.values()]
    this.#waiting.clear()
    if (crawlers.length === 0) return
    try {
      await this.parts.send(crawlers)
    } catch (error) {
      this.parts.onFailure(error)
      crawlers.forEach(this.note)
    }
  }
}
