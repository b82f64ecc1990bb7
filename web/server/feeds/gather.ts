import type { PageRequest, Sources } from '../../src/app/rendered-page'
import { SourcesOfPage } from '../../src/app/sources-of-page'

/** The CMS says that there is no such thing. */
export class NothingThere extends Error {
  override readonly name = 'NothingThere'
}

/** What the feed is about stands at another address now. */
export class MovedThere extends Error {
  override readonly name = 'MovedThere'

  constructor(readonly path: string) {
    super(path)
  }
}

/** Asks the CMS for answers of a known shape and remembers what they were made from. */
export interface Gathering {
  get: <Answer>(path: string) => Promise<Answer>
  sources: () => Sources
}

/** Begins to gather what a feed is made of. */
export function gather(ask: PageRequest['ask']): Gathering {
  const sources = new SourcesOfPage()
  return {
    async get<Answer>(path: string): Promise<Answer> {
      const answer = await ask(path)
      sources.add(answer)
      if (answer.status === 400 || answer.status === 404) throw new NothingThere(path)
      if (answer.status !== 200) throw new Error(`The CMS answered ${answer.status} to ${path}`)
      return JSON.parse(answer.body)
    },
    sources: () => sources.summary,
  }
}
