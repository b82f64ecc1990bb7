import type { APIRequestContext, Page } from '@playwright/test'
import { parsePage, type PageFacts } from './parse-page'

/** A page as the crawler met it. */
export interface VisitedPage extends PageFacts {
  address: string
  status: number
}
export interface Crawl {
  pages: VisitedPage[]
  /** Links to files and pictures that did not answer 200, with a page that shows them. */
  broken: string[]
}
interface Tools {
  request: APIRequestContext
  /** A blank page that reads HTML. */
  parser: Page
}

/** Follows every internal link from the given addresses, as a search engine does: without scripts. */
export async function crawl({ request, parser }: Tools, starts: string[]): Promise<Crawl> {
  const origin = new URL(starts[0] ?? '').origin
  const seen = new Set(starts)
  const waiting = starts.map((address) => ({ address, from: 'the start' }))
  const pages: VisitedPage[] = []
  const broken: string[] = []

  const meet = (href: string, from: string) => {
    const address = withoutFragment(href)
    if (!address.startsWith(origin) || seen.has(address) || isEndless(address, from)) return
    seen.add(address)
    waiting.push({ address, from })
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { address, from } = next
    const answer = await request.get(address)
    if (answer.status() !== 200) broken.push(`${answer.status()} ${address} linked from ${from}`)
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    const facts = await parsePage(parser, await answer.text(), answer.url())
    pages.push({ ...facts, address: answer.url(), status: answer.status() })
    for (const href of [...facts.links, ...facts.pictures]) meet(href, address)
  }
  return { pages, broken }
}

/** Filters combine without end: from a page that is already a choice, only pages that are none are followed. */
function isEndless(address: string, from: string): boolean {
  return new URL(address).search !== '' && URL.canParse(from) && new URL(from).search !== ''
}

function withoutFragment(href: string): string {
  const url = new URL(href)
  url.hash = ''
  return url.href
}
