import { xmlText } from './xml'

/** A page in the languages it exists in: path by language. */
export interface SitemapPage {
  vi?: string
  en?: string
}

/** How many pages stand in one sitemap file. */
export const pagesPerFile = 1_000

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

function urlsOf(page: SitemapPage, publicUrl: string): string {
  const places = Object.entries(page).map(([locale, path]) => ({ locale, url: xmlText(publicUrl + path) }))
  const alternates = places.map(
    ({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url}"/>`,
  )
  const shown = places.length > 1 ? alternates.join('') : ''
  return places.map(({ url }) => `<url><loc>${url}</loc>${shown}</url>`).join('')
}

/** One sitemap file: each page in each of its languages, with its alternates. */
export function sitemapOf(pages: SitemapPage[], publicUrl: string): string {
  const urls = pages.map((page) => urlsOf(page, publicUrl)).join('')
  return `${head}<urlset ${schema} xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}</urlset>`
}

/** The list of sitemap files, `/sitemap-1.xml` and so on. */
export function sitemapIndexOf(fileCount: number, publicUrl: string): string {
  const files = Array.from({ length: fileCount }, (_, index) => `/sitemap-${index + 1}.xml`)
  const entries = files.map((path) => `<sitemap><loc>${xmlText(publicUrl + path)}</loc></sitemap>`).join('')
  return `${head}<sitemapindex ${schema}>${entries}</sitemapindex>`
}
