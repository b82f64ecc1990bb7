import type { NewsFeed, NewsItem } from './news-feed'
import { element, xmlText } from './xml'

function itemOf({ id, url, title, summary, category, postedAt }: NewsItem): string {
  return [
    '<item>',
    element('title', title),
    element('link', url),
    element('guid', id, ' isPermaLink="false"'),
    element('pubDate', new Date(postedAt).toUTCString()),
    element('category', category),
    element('description', summary),
    '</item>',
  ].join('')
}

/** A feed as RSS 2.0. */
export function rssOf({ title, description, pageUrl, url, items }: NewsFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', title),
    element('link', pageUrl),
    element('description', description || title),
    '<language>vi</language>',
    `<atom:link href="${xmlText(url)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(itemOf),
    '</channel></rss>',
  ].join('')
}
