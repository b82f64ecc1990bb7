import type { NewsFeed, NewsItem } from './news-feed'
import { element, xmlText } from './xml'

/** Year of the identifiers below: it only has to stay the same for ever. */
const minted = '2026'

function entryOf({ id, url, title, summary, category, postedAt }: NewsItem): string {
  const { hostname } = new URL(url)
  return [
    '<entry>',
    element('title', title),
    `<link href="${xmlText(url)}"/>`,
    element('id', `tag:${hostname},${minted}:${id}`),
    element('updated', postedAt),
    category ? `<category term="${xmlText(category)}"/>` : '',
    element('summary', summary),
    '</entry>',
  ].join('')
}

/** A feed as Atom. */
export function atomOf({ title, pageUrl, url, items }: NewsFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    element('title', title),
    element('id', url),
    `<link href="${xmlText(pageUrl)}"/><link rel="self" href="${xmlText(url)}"/>`,
    element('updated', items[0]?.postedAt ?? new Date(0).toISOString()),
    `<author>${element('name', title)}</author>`,
    ...items.map(entryOf),
    '</feed>',
  ].join('')
}
