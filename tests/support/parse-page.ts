import type { Page } from '@playwright/test'

/** What a search engine, a screen reader and a reader without scripts find in a page's HTML. */
export interface PageFacts {
  title: string
  language: string
  description: string
  canonical: string
  /** hreflang -> absolute address. */
  alternates: Record<string, string>
  openGraph: Record<string, string>
  headings: string[]
  /** Text of the main part. */
  text: string
  /** Absolute addresses of links and files, fragments kept. */
  links: string[]
  pictures: string[]
  ids: string[]
}

/** Reads HTML as a browser does, without running or loading anything in it. `parser` is any blank page. */
export function parsePage(parser: Page, html: string, address: string): Promise<PageFacts> {
  return parser.evaluate(
    ([html, address]) => {
      const page = new DOMParser().parseFromString(html, 'text/html')
      const all = (selector: string) => [...page.querySelectorAll(selector)]
      const attribute = (selector: string, name: string) =>
        page.querySelector(selector)?.getAttribute(name) ?? ''
      const absolute = (href: string) => new URL(href, address).href
      const pairs = (selector: string, key: string, value: string) =>
        Object.fromEntries(
          all(selector).map((node) => [node.getAttribute(key) ?? '', node.getAttribute(value) ?? '']),
        )
      const sources = all('img[src]').map((image) => image.getAttribute('src') ?? '')
      const sets = all('[srcset]').flatMap((node) => (node.getAttribute('srcset') ?? '').split(/,\s+/))
      return {
        title: page.title,
        language: page.documentElement.lang,
        description: attribute('meta[name=description]', 'content'),
        canonical: attribute('link[rel=canonical]', 'href'),
        alternates: pairs('link[rel=alternate][hreflang]', 'hreflang', 'href'),
        openGraph: pairs('meta[property^="og:"]', 'property', 'content'),
        headings: all('h1').map((heading) => heading.textContent?.trim() ?? ''),
        text: page.querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        links: all('a[href]').map((link) => absolute(link.getAttribute('href') ?? '')),
        pictures: [...sources, ...sets.map((entry) => entry.trim().split(/\s+/)[0] ?? '')]
          .filter((source) => source !== '')
          .map(absolute),
        ids: all('[id]').map((node) => node.id),
      }
    },
    [html, address] as const,
  )
}
